import type { DeskModule } from '@onedoor/ui'

/** Of fewer characters everything is alike. */
const WORTH_ASKING = 8

/** 重复信访 at the desk: beside the letter at intake, on the page of the matter, and counted. */
export const repeatsPages: DeskModule = {
  name: 'repeats',
  pages: [
    {
      path: '/repeats',
      may: 'repeats.count',
      title: { zh: '再次来件', en: 'Come in again' },
      menu: { place: 46 },
      load: async () => (await import('./counts/counts.page.tsx')).CountsPage,
    },
  ],
  letterBlocks: [
    {
      id: 'repeats',
      title: { zh: '以前来过吗', en: 'Has it come before?' },
      may: 'intake.take-in',
      place: 10,
      shows: ({ stage, text }) => stage !== 'TYPED' || text.trim().length >= WORTH_ASKING,
      load: async () => (await import('./candidates/candidates.part.tsx')).CandidatesBlock,
    },
  ],
  parts: [
    {
      id: 'repeats',
      title: { zh: '比对过的来件', en: 'Letters compared' },
      may: 'matter.read',
      shows: () => true,
      load: async () => (await import('./linked/linked.part.tsx')).LinkedPart,
    },
  ],
}
