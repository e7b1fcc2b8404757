import type { DeskModule } from '@onedoor/ui'

/** 台账 at the desk: finding matters, and the page of one. */
export const registerPages: DeskModule = {
  name: 'register',
  pages: [
    {
      path: '/matters',
      may: 'matter.search',
      title: { zh: '台账', en: 'Register' },
      menu: { place: 40, key: '4' },
      load: async () => (await import('./search/search.page.tsx')).SearchPage,
    },
    {
      path: '/matters/$matter',
      may: 'matter.read',
      title: { zh: '信访事项', en: 'Matter' },
      load: async () => (await import('./case/case.page.tsx')).CasePage,
    },
    {
      path: '/by-person',
      may: 'person.search',
      title: { zh: '按人查找', en: 'Search by person' },
      load: async () => (await import('./search-person/search-person.page.tsx')).SearchPersonPage,
    },
  ],
}
