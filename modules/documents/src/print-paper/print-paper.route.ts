import { matterCommand } from '@onedoor/http'
import { PrintPaper } from './print-paper.contract.ts'
import { printPaper } from './print-paper.decide.ts'

export const printPaperRoute = matterCommand({
  path: '/api/matters/:matter/print-paper',
  may: 'documents.print',
  summary: { zh: '登记一份文书印发的份数和去向', en: 'Note how many copies of a document were printed, and for whom.' },
  input: PrintPaper,
  decider: printPaper,
})
