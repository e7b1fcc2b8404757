import { LARGE_COOKIE } from '@onedoor/html'
import { type Cookie, LANGUAGE_COOKIE, route } from '@onedoor/http'
import { z } from 'zod'

const YEAR = 365 * 24 * 3600

/** Only our own pages: a path from outside would make this a way to send people elsewhere. */
const BACK = z.enum(['/', '/guide', '/lodge', '/track', '/register', '/verify']).catch('/')

export const readerRoute = route({
  method: 'POST',
  path: '/reader',
  may: 'anyone',
  page: true,
  summary: { zh: '大字与语言', en: 'Type size and language.' },
  body: z.object({ back: BACK, large: z.enum(['0', '1']).optional(), language: z.enum(['zh', 'en']).optional() }),
  handle: ({ body }) => {
    const cookies: Cookie[] = []
    if (body.large !== undefined) cookies.push({ name: LARGE_COOKIE, value: body.large, maxAge: YEAR })
    if (body.language !== undefined) cookies.push({ name: LANGUAGE_COOKIE, value: body.language, maxAge: YEAR, readable: true })
    return Promise.resolve({ redirect: body.back, cookies })
  },
})
