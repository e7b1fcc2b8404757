import type { DeskModule } from '@onedoor/ui'
import { isPaper } from './image-name.state.ts'

/** 纸信 at the desk: its images beside what they say. */
export const paperLettersPages: DeskModule = {
  name: 'paper-letters',
  pages: [
    {
      path: '/paper/$submission',
      may: 'intake.register',
      title: { zh: '抄录纸信', en: 'Copy a letter on paper' },
      load: async () => (await import('./copy-letter/copy-letter.page.tsx')).CopyLetterPage,
    },
  ],
  letterBlocks: [
    {
      id: 'paper-at-window',
      title: { zh: '纸质来信', en: 'A letter on paper' },
      may: 'intake.take-in',
      place: 5,
      shows: ({ stage, write }) => stage === 'TYPED' && write !== undefined,
      load: async () => (await import('./at-window/at-window.part.tsx')).AtWindow,
    },
    {
      id: 'paper-to-copy',
      title: { zh: '纸质来信', en: 'A letter on paper' },
      may: 'intake.register',
      place: 5,
      shows: ({ stage, files }) => stage !== 'TYPED' && files.some(isPaper),
      load: async () => (await import('./copy-letter/to-copy.part.tsx')).ToCopy,
    },
  ],
}
