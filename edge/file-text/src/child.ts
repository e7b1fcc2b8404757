import type { ReadKind } from '@onedoor/case'
import { serve } from '@onedoor/child/serve'
import { type FileText, textOfFile } from './file-text.ts'

serve<Readonly<{ kind: ReadKind; bytes: Uint8Array }>, FileText>(({ kind, bytes }) => textOfFile(kind, bytes), {
  kind: 'TEXT',
  text: '',
  hidden: 0,
})
