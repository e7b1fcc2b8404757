import type { Attachment } from '@onedoor/case'
import { MAX_FILES, sniff } from '@onedoor/files'
import type { Asked } from '@onedoor/http'
import { type Refusal, refuse } from '@onedoor/kernel'
import type { AttachmentInput } from './intake.contract.ts'

/** A stored file with the name its owner gave it. */
export type Stored = Attachment & Readonly<{ name: string }>

const BAD_FILE = {
  empty: { zh: '文件是空的', en: 'the file is empty' },
  'too-large': { zh: '文件超过 20 MB', en: 'the file is over 20 MB' },
  'not-accepted': { zh: '这种文件不能收，请改传照片、PDF 或 Word', en: 'this kind of file is not taken; send a photograph, PDF or Word' },
} as const

const TOO_MANY = { zh: '文件最多 9 个，请减少后再交', en: 'at most 9 files; please send fewer' } as const

/** Stores what was uploaded with a form; what a file really is, is told from its bytes. */
export const storeUploads = async (
  asked: Asked,
): Promise<{ files: readonly Stored[]; faults: readonly { field: string; text: string }[] }> => {
  const files: Stored[] = []
  const faults: { field: string; text: string }[] = []
  if (asked.uploads.length > MAX_FILES) return { files, faults: [{ field: 'files', text: TOO_MANY[asked.language] }] }
  for (const { fileName, bytes } of asked.uploads) {
    const found = await sniff(bytes)
    if (found.ok) files.push({ digest: await asked.services.files.put(bytes), mime: found.mime, bytes: bytes.length, name: fileName })
    else faults.push({ field: 'files', text: `${fileName}：${BAD_FILE[found.why][asked.language]}` })
  }
  return { files, faults }
}

/** Files that were uploaded before: what goes on record is what the stored bytes are, whatever the client said of them. */
export const storedFiles = async (
  { services }: Pick<Asked, 'services'>,
  inputs: readonly AttachmentInput[],
): Promise<readonly Stored[] | Refusal<'file-not-found'>> => {
  const files: Stored[] = []
  for (const { digest, name } of inputs) {
    const bytes = await services.files.get(digest)
    const found = bytes === undefined ? undefined : await sniff(bytes)
    if (bytes === undefined || found?.ok !== true) return refuse('file-not-found')
    files.push({ digest, mime: found.mime, bytes: bytes.length, name })
  }
  return files
}
