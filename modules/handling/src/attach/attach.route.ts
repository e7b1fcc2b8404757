import { sniff } from '@onedoor/files'
import { type Answer, MatterParams, NOT_FOUND, route, visibleMatter } from '@onedoor/http'

const SAID = {
  empty: { zh: '文件是空的。', en: 'The file is empty.' },
  'too-large': { zh: '文件超过 20 MB。', en: 'The file is over 20 MB.' },
  'not-accepted': {
    zh: '只收照片、PDF、Word（docx）和纯文本；这个文件的真实类型不在其中。',
    en: 'Photographs, PDF, Word (docx) and plain text are taken; this file’s true kind is none of them.',
  },
} as const

/** Stores a file for a note or a proof of service; it is on record only once a command names it. */
export const attachRoute = route({
  method: 'POST',
  path: '/api/matters/:matter/files',
  may: 'matter.attach',
  summary: { zh: '为办理记录、送达证明或者来信上传一个附件', en: 'Store one file for a note, a proof of service or a letter.' },
  params: MatterParams,
  uploads: true,
  handle: async (asked): Promise<Answer> => {
    if ((await visibleMatter(asked, asked.params.matter)) === undefined) return NOT_FOUND
    const [file] = asked.uploads
    const bytes = file?.bytes ?? new Uint8Array()
    const found = await sniff(bytes)
    if (!found.ok)
      return { status: 422, json: { error: 'invalid', message: SAID[found.why], fields: [{ field: 'file', ...SAID[found.why] }] } }
    return { json: { digest: await asked.services.files.put(bytes), mime: found.mime, bytes: bytes.length, name: file?.fileName ?? '' } }
  },
})
