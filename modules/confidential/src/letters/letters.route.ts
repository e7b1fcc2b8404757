import type { ListedLetter } from '@onedoor/http'
import { type Answer, NOT_FOUND, route } from '@onedoor/http'

const shown = ({ id, reference, letter }: ListedLetter) => {
  const { kind, receivedOn, channel, anonymous, mixed, stage, examined } = letter
  return { id, reference, kind, receivedOn, channel, anonymous, mixed, stage, examined }
}

/** What this officer may know of, and nothing that tells that there is more. */
export const lettersRoute = route({
  method: 'GET',
  path: '/api/confidential/letters',
  may: 'confidential.read',
  uncounted: true,
  summary: { zh: '专门渠道：本人可以办理的信件', en: 'Letters of the protected channel that are this officer’s.' },
  handle: async ({ services, session }): Promise<Answer> =>
    session === undefined ? NOT_FOUND : { json: { items: (await services.confidential.list(session)).map(shown) } },
})
