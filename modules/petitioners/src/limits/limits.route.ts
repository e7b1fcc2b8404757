import { dayOf, limitsFrom } from '@onedoor/case'
import { parseDate } from '@onedoor/clock'
import { publicPage, readerOf } from '@onedoor/html'
import { route } from '@onedoor/http'
import { z } from 'zod'
import { limitsPage } from './limits.view.ts'

/** 信访不停止的期限: what else runs out, and when, for whoever says from which day. Nothing of it is kept. */
export const limitsRoute = route({
  method: 'GET',
  path: '/limits',
  may: 'anyone',
  page: true,
  summary: { zh: '信访不停止的期限', en: 'Periods that run on while a matter is handled.' },
  query: z.object({ known: z.string().max(20).default('') }),
  handle: (asked) => {
    const reader = readerOf(asked)
    const today = dayOf(asked.services.now())
    const known = asked.query.known.trim()
    const day = parseDate(known)
    const fault = known !== '' && (day === undefined || day > today)
    const made = limitsPage({ known, fault, limits: limitsFrom(known, today) }, reader)
    return Promise.resolve({ status: fault ? 422 : 200, html: publicPage({ ...made, here: '/limits', reader }) })
  },
})
