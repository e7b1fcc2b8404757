import { matterCommand } from '@onedoor/http'
import { VoidPaper } from './void-paper.contract.ts'
import { voidPaper } from './void-paper.decide.ts'

export const voidPaperRoute = matterCommand({
  path: '/api/matters/:matter/void-paper',
  may: 'documents.file',
  summary: { zh: '作废一份文书，文号不再使用', en: 'Void a document; its number is not used again.' },
  input: VoidPaper,
  decider: voidPaper,
})
