import { sql } from '@onedoor/database'
import { PUBLIC_ASSETS } from '@onedoor/html'
import { type Answer, openApiOf, type Route, route } from '@onedoor/http'
import { apiPage } from './api-page.ts'

export const VERSION = '0.1.0'

const CACHED = { 'cache-control': 'public, max-age=3600' }

const assets: readonly Route[] = PUBLIC_ASSETS.map(({ name, mime, bytes, etag }) =>
  route({
    method: 'GET',
    path: `/public/${name}`,
    may: 'anyone',
    page: true,
    summary: { zh: '页面所用的文件', en: 'A file that pages use.' },
    handle: (): Promise<Answer> => Promise.resolve({ bytes, mime, fileName: name, inline: true, headers: { ...CACHED, etag } }),
  }),
)

const healthRoute = route({
  method: 'GET',
  path: '/health',
  may: 'anyone',
  summary: { zh: '是否正常', en: 'Is it well?' },
  handle: async ({ services }): Promise<Answer> => {
    const [head] = await services.db.query<{ events: number }>(
      sql`select next_position as events from store.head where county = ${services.county}`,
    )
    return { json: { ok: head !== undefined, events: head?.events ?? 0, version: VERSION } }
  },
})

/** Routes of the installation itself, and the description of all routes made from their declarations. */
export const systemRoutes = (declared: readonly Route[]): readonly Route[] => {
  const all = [...declared, healthRoute]
  const description = openApiOf(all, VERSION)
  const openApiRoute = route({
    method: 'GET',
    path: '/api/openapi.json',
    may: 'anyone',
    summary: { zh: '接口说明（OpenAPI 3.1）', en: 'The description of this API.' },
    handle: (): Promise<Answer> => Promise.resolve({ json: description }),
  })
  const apiPageRoute = route({
    method: 'GET',
    path: '/api',
    may: 'anyone',
    page: true,
    summary: { zh: '接口说明', en: 'The API, readable.' },
    handle: (asked): Promise<Answer> => Promise.resolve({ html: apiPage(all, asked) }),
  })
  return [...assets, healthRoute, openApiRoute, apiPageRoute]
}
