import { FORMS } from '@onedoor/paper'
import { type DeskModule, probing } from '@onedoor/ui'
import { filePaper } from './file-paper/file-paper.decide.ts'
import { isVoid } from './filing.state.ts'
import { printPaper } from './print-paper/print-paper.decide.ts'
import { voidPaper } from './void-paper/void-paper.decide.ts'

/** The simplest form that every post of the desk may fill in, with all its fields filled: so only the matter speaks. */
const PROBE = FORMS.find(({ id }) => id === 'D16')

const ANSWERED = Object.fromEntries((PROBE?.fields ?? []).map(({ key }) => [key, 'probe']))

/** 文书 at the desk: making and voiding papers of a matter, and the wording of all. */
export const documentsPages: DeskModule = {
  name: 'documents',
  pages: [
    {
      path: '/seals',
      may: 'documents.keep-seal',
      title: { zh: '印章', en: 'Seals' },
      menu: { place: 65 },
      load: async () => (await import('./keep-seal/seals.page.tsx')).SealsPage,
    },
    {
      path: '/wording',
      may: 'documents.wording',
      title: { zh: '文书用语', en: 'Wording' },
      menu: { place: 64 },
      load: async () => (await import('./wording/wording.page.tsx')).WordingPage,
    },
  ],
  acts: [
    {
      id: 'file-paper',
      title: { zh: '制作文书', en: 'Make a document' },
      may: 'documents.file',
      place: 80,
      probe: probing(filePaper, () => ({ form: PROBE?.id ?? '', answers: ANSWERED, petitionerMayRead: false, attachments: [] })),
      load: async () => (await import('./file-paper/file-paper.page.tsx')).FilePaperForm,
    },
    {
      id: 'print-paper',
      title: { zh: '登记印发', en: 'Note printed copies' },
      may: 'documents.print',
      place: 85,
      probe: probing(printPaper, ({ sealed, voided }) => {
        const key = sealed.find((one) => !voided.includes(Number.parseInt(one, 10))) ?? ''
        return { version: Number.parseInt(key, 10), kind: key.slice(-3), copies: 1, purpose: 'FILE' as const }
      }),
      load: async () => (await import('./print-paper/print-paper.page.tsx')).PrintPaperForm,
    },
    {
      id: 'void-paper',
      title: { zh: '作废文书', en: 'Void a document' },
      may: 'documents.file',
      place: 90,
      probe: probing(voidPaper, (state, { organ }) => ({
        version: state.papers.findLast((paper) => paper.organ === organ && !isVoid(state, paper))?.version ?? 0,
        reason: 'probe',
      })),
      load: async () => (await import('./void-paper/void-paper.page.tsx')).VoidPaperForm,
    },
  ],
}
