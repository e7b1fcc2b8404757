import type { DeskModule } from '@onedoor/ui'

/** 文书 at the desk. */
export const documentsPages: DeskModule = {
  name: 'documents',
  pages: [
    {
      path: '/wording',
      may: 'documents.wording',
      title: { zh: '文书用语', en: 'Wording' },
      menu: { place: 64 },
      load: async () => (await import('./wording/wording.page.tsx')).WordingPage,
    },
  ],
}
