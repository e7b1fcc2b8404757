import { sniff } from '@onedoor/files'
import { type Answer, route, stampOf } from '@onedoor/http'
import { isRefusal } from '@onedoor/kernel'
import { Take } from './take.contract.ts'
import { take } from './take.decide.ts'

/** The clerk hands it over and gets the code for the visitor; no route gives the words back to a window. */
export const takeRoute = route({
  method: 'POST',
  path: '/api/confidential/letters',
  may: 'intake.register',
  uncounted: true,
  summary: { zh: '窗口代收检举控告，直接进入专门渠道', en: 'Take a report at the window into the protected channel.' },
  body: Take,
  handle: async (asked): Promise<Answer> => {
    const stamp = stampOf(asked, asked.body.commandId)
    const letter = take(asked.body, stamp)
    if (isRefusal(letter)) return letter
    const { code } = await asked.services.confidential.take({ ...letter, uploads: [] }, stamp)
    return { json: { queryCode: code, receivedOn: letter.data.receivedOn } }
  },
})

const SAID = {
  empty: { zh: '文件是空的。', en: 'The file is empty.' },
  'too-large': { zh: '文件超过 20 MB。', en: 'The file is over 20 MB.' },
  'not-accepted': {
    zh: '只收照片、PDF、Word（docx）和纯文本；文件的真实类型不在其中。',
    en: 'Photographs, PDF, Word (docx) and plain text are taken; the file’s true kind is none of them.',
  },
} as const

export const keepFileRoute = route({
  method: 'POST',
  path: '/api/confidential/files',
  may: 'intake.register',
  uncounted: true,
  uploads: true,
  summary: { zh: '为检举控告上传一个附件', en: 'Keep one file for a report; it cannot be read back here.' },
  handle: async ({ uploads, services }): Promise<Answer> => {
    const [file] = uploads
    const found = await sniff(file?.bytes ?? new Uint8Array())
    if (!found.ok)
      return { status: 422, json: { error: 'invalid', message: SAID[found.why], fields: [{ field: 'file', ...SAID[found.why] }] } }
    const bytes = file?.bytes ?? new Uint8Array()
    return {
      json: { digest: await services.confidential.keepFile(bytes), mime: found.mime, bytes: bytes.length, name: file?.fileName ?? '' },
    }
  },
})
