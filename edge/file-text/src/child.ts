import { serve } from '@onedoor/child/serve'
import { pdfPages, scannedPage } from '@onedoor/pdf/scanned'
import type { Heard, Question } from './file-reader.ts'
import { textOfFile } from './file-text.ts'

const answerTo = async (question: Question): Promise<Heard> => {
  switch (question.ask) {
    case 'TEXT':
      return { text: await textOfFile(question.kind, question.bytes) }
    case 'PAGES':
      return { pages: await pdfPages(question.bytes) }
    case 'PAGE':
      return { page: await scannedPage(question.bytes, question.page) }
  }
}

serve<Question, Heard>(answerTo, {})
