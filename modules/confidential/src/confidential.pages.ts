import type { DeskModule } from '@onedoor/ui'

/** 检举控告专门渠道 at the desk: taking down at the window, the officer’s letters, and the log of looks. */
export const confidentialPages: DeskModule = {
  name: 'confidential',
  pages: [
    {
      path: '/report',
      may: 'intake.register',
      title: { zh: '代收检举控告', en: 'Take a report' },
      menu: { place: 25 },
      load: async () => (await import('./take/take.page.tsx')).TakePage,
    },
    {
      path: '/confidential',
      may: 'confidential.read',
      title: { zh: '检举控告', en: 'Reports of wrongdoing' },
      menu: { place: 12, key: '1' },
      load: async () => (await import('./letters/letters.page.tsx')).LettersPage,
    },
    {
      path: '/confidential/$letter',
      may: 'confidential.read',
      title: { zh: '检举控告', en: 'A report of wrongdoing' },
      load: async () => (await import('./letter/letter.page.tsx')).LetterPage,
    },
    {
      path: '/confidential-looks',
      may: 'confidential.audit',
      title: { zh: '专门查阅日志', en: 'Looks at reports' },
      menu: { place: 81, key: '8' },
      load: async () => (await import('./looks/looks.page.tsx')).LooksPage,
    },
  ],
}
