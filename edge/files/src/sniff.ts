import { fileTypeFromBuffer } from 'file-type'

/** What a petitioner may hand in: photographs, PDF, plain text, Word. Told from the bytes; a name proves nothing. */
const ACCEPTED: readonly string[] = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/plain',
]

/** 20 MB a file: a phone photograph has 3 to 8. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024
export const MAX_FILES = 9

export type Sniffed =
  | Readonly<{ ok: true; mime: string }>
  | Readonly<{ ok: false; why: 'empty' | 'too-large' | 'not-accepted'; found: string }>

/** HTML, SVG and XML are texts that a browser runs: no petitioner writes one, so they are not taken as text. */
const isMarkup = (bytes: Uint8Array): boolean => /^[\uFEFF\s]*<[!?/a-z]/i.test(new TextDecoder().decode(bytes.subarray(0, 1024)))

/** Control signs but the breaks and the tab, signs for private use and those that stand for nothing. */
const UNTYPED = /[^\P{C}\t\r\n]/u

/** UTF-8, or as Chinese text was saved for thirty years, GB 18030 with GBK in it. Bytes of a program decode too now and then, but hold signs that nobody types. */
const isText = (bytes: Uint8Array): boolean => {
  if (bytes.includes(0) || isMarkup(bytes)) return false
  return ['utf-8', 'gb18030'].some((encoding) => {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      return encoding === 'utf-8' || !UNTYPED.test(text)
    } catch {
      return false
    }
  })
}

/** Names the true kind of a file from its bytes, or says why it is not taken. A ZIP that calls itself .pdf is found as a ZIP. */
export const sniff = async (bytes: Uint8Array): Promise<Sniffed> => {
  if (bytes.length === 0) return { ok: false, why: 'empty', found: '' }
  if (bytes.length > MAX_FILE_BYTES) return { ok: false, why: 'too-large', found: `${Math.ceil(bytes.length / 1024 / 1024)} MB` }
  const found = (await fileTypeFromBuffer(bytes))?.mime ?? (isText(bytes) ? 'text/plain' : 'unknown')
  return ACCEPTED.includes(found) ? { ok: true, mime: found } : { ok: false, why: 'not-accepted', found }
}
