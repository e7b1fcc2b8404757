import { createHash } from 'node:crypto'
import { MAX_FILES, type Stored, sniff } from '@onedoor/files'
import type { Asked } from './context.ts'

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

/** A command id in the form of a UUID, the same for the same texts: what is sent twice is done once, and other words are another command. */
export const commandIdFrom = (...texts: readonly string[]): string =>
  createHash('sha256')
    .update(texts.join('\n'))
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')
