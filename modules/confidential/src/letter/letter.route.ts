import { type Answer, NOT_FOUND, type OpenedLetter, route, type Services } from '@onedoor/http'
import { z } from 'zod'
import { LetterParams, OpeningReason } from '../confidential.contract.ts'

const shown = async ({ id, reference, letter, code, facts }: OpenedLetter, { directory }: Services) => {
  const [taken, ...later] = facts
  return {
    ...{ id, reference, code, letter },
    taken: taken?.type === 'LetterTaken' ? { ...taken.data, ...taken.sealed } : undefined,
    steps: await Promise.all(
      later.map(async ({ type, data, sealed, at, by }) => ({ type, data, words: sealed, at, by: (await directory.person(by)) ?? by })),
    ),
  }
}

/** 查阅: the reason is in the channel’s own log before a word is shown. */
export const openLetterRoute = route({
  method: 'POST',
  path: '/api/confidential/letters/:letter/open',
  may: 'confidential.read',
  uncounted: true,
  summary: { zh: '打开一封信（先在专门日志留痕）', en: 'Open one letter; the look is logged in the channel’s own log first.' },
  params: LetterParams,
  body: z.object({ reason: OpeningReason }),
  handle: async ({ services, session, params, body }): Promise<Answer> => {
    if (session === undefined) return NOT_FOUND
    const opened = await services.confidential.open(session, { letter: params.letter, what: 'letter', reason: body.reason })
    return opened === undefined ? NOT_FOUND : { json: await shown(opened, services) }
  },
})

const WHY = { zh: '办理本信', en: 'Handling this letter' }
const SHOWN: readonly string[] = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf']

export const letterFileRoute = route({
  method: 'GET',
  path: '/api/confidential/letters/:letter/files/:handle',
  may: 'confidential.read',
  uncounted: true,
  summary: { zh: '打开一个附件（专门日志留痕）', en: 'Open one file; the look is logged in the channel’s own log.' },
  params: z.object({ ...LetterParams.shape, handle: z.string().regex(/^file-[0-9a-f-]{36}$/) }),
  handle: async ({ services, session, params, language }): Promise<Answer> => {
    if (session === undefined) return NOT_FOUND
    const { letter, handle } = params
    const file = await services.confidential.openFile(session, { letter, handle, what: handle, reason: WHY[language] })
    if (file === undefined) return NOT_FOUND
    return { bytes: file.bytes, mime: file.mime, fileName: file.name === '' ? handle : file.name, inline: SHOWN.includes(file.mime) }
  },
})
