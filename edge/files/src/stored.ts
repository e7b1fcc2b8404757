import type { Attachment } from '@onedoor/case'
import { type Refusal, refuse } from '@onedoor/kernel'
import type { Files } from './files.ts'
import { sniff } from './sniff.ts'

/** A stored file with the name its owner gave it. */
export type Stored = Attachment & Readonly<{ name: string }>

/** Files that were uploaded before: what goes on record is what the stored bytes are, whatever the client said of them. */
export const storedFiles = async (
  files: Files,
  named: readonly Readonly<{ digest: string; name: string }>[],
): Promise<readonly Stored[] | Refusal<'file-not-found'>> => {
  const stored: Stored[] = []
  for (const { digest, name } of named) {
    const bytes = await files.get(digest)
    const found = bytes === undefined ? undefined : await sniff(bytes)
    if (bytes === undefined || found?.ok !== true) return refuse('file-not-found')
    stored.push({ digest, mime: found.mime, bytes: bytes.length, name })
  }
  return stored
}
