import type { Attachment } from '@onedoor/case'
import { sniff } from '@onedoor/files'
import type { Asked } from '@onedoor/http'
import { type Refusal, refuse } from '@onedoor/kernel'
import type { AttachmentInput } from './handling.contract.ts'

export type Stored = Attachment & Readonly<{ name: string }>

/** Looks each file up again: what goes on record is what the stored bytes are, whatever the client said. */
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
