import { sniff } from '@onedoor/files'
import { type Answer, route } from '@onedoor/http'

const SAID = {
  empty: { zh: '文件是空的。', en: 'The file is empty.' },
  'too-large': { zh: '文件超过 20 MB。', en: 'The file is over 20 MB.' },
  'not-accepted': {
    zh: '只收照片、PDF、Word（docx）和纯文本；文件的真实类型不在其中。',
    en: 'Photographs, PDF, Word (docx) and plain text are taken; the file’s true kind is none of them.',
  },
} as const

export const attachRoute = route({
  method: 'POST',
  path: '/api/files',
  may: 'intake.register',
  summary: { zh: '上传一个附件，返回其摘要', en: 'Store one file; answers with its digest and true kind.' },
  uploads: true,
  handle: async ({ uploads, services }): Promise<Answer> => {
    const [file] = uploads
    const found = await sniff(file?.bytes ?? new Uint8Array())
    if (!found.ok)
      return { status: 422, json: { error: 'invalid', message: SAID[found.why], fields: [{ field: 'file', ...SAID[found.why] }] } }
    const digest = await services.files.put(file?.bytes ?? new Uint8Array())
    return { json: { digest, mime: found.mime, bytes: file?.bytes.length ?? 0, name: file?.fileName ?? '' } }
  },
})
