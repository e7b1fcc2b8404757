import { type Answer, NOT_FOUND, route } from '@onedoor/http'

/** 专门日志: who opened which letter, when and why; for the channel’s own auditor alone. */
export const looksRoute = route({
  method: 'GET',
  path: '/api/confidential/looks',
  may: 'confidential.audit',
  uncounted: true,
  summary: { zh: '专门渠道的查阅日志', en: 'The log of openings of the protected channel.' },
  handle: async ({ services, session }): Promise<Answer> => {
    if (session === undefined) return NOT_FOUND
    const { confidential, directory } = services
    const looks = await confidential.looks(session)
    const items = await Promise.all(looks.map(async (look) => ({ ...look, name: (await directory.person(look.by)) ?? look.by })))
    return { json: { items } }
  },
})
