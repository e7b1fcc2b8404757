import type { DeskModule } from '@onedoor/ui'

/** 单位、人员 at the administrator's desk. */
export const organisationPages: DeskModule = {
  name: 'organisation',
  pages: [
    {
      path: '/units',
      may: 'organisation.change',
      title: { zh: '单位', en: 'Units' },
      menu: { place: 60, key: '5' },
      load: async () => (await import('./change-units/units.page.tsx')).UnitsPage,
    },
    {
      path: '/places',
      may: 'organisation.change',
      title: { zh: '地点', en: 'Places' },
      menu: { place: 63 },
      load: async () => (await import('./change-places/places.page.tsx')).PlacesPage,
    },
    {
      path: '/topics',
      may: 'organisation.change',
      title: { zh: '内容分类', en: 'Topics' },
      menu: { place: 63 },
      load: async () => (await import('./change-topics/topics.page.tsx')).TopicsPage,
    },
    {
      path: '/duties',
      may: 'organisation.change',
      title: { zh: '职责清单', en: 'Duties' },
      menu: { place: 63 },
      load: async () => (await import('./change-duties/duties.page.tsx')).DutiesPage,
    },
    {
      path: '/limits',
      may: 'limits.set',
      title: { zh: '内部期限', en: 'Internal limits' },
      menu: { place: 64 },
      load: async () => (await import('./limits/limits.page.tsx')).LimitsPage,
    },
    {
      path: '/people',
      may: 'organisation.change',
      title: { zh: '人员', en: 'Staff' },
      menu: { place: 61, key: '6' },
      load: async () => (await import('./change-people/people.page.tsx')).PeoplePage,
    },
  ],
}
