import { type DeskModule, type MenuCount, useRead } from '@onedoor/ui'

const useOpen = (): MenuCount | undefined => {
  const open = useRead<{ open: number }>('/api/look-backs', { fresh: 60_000 }).value?.open
  return open === undefined ? undefined : { number: open }
}

/** 热点问题 at the desk, and the lists to be looked at again. */
export const hotMattersPages: DeskModule = {
  name: 'hot-matters',
  pages: [
    {
      path: '/hot-matters',
      may: 'hot-matters.read',
      title: { zh: '热点问题', en: 'Hot matters' },
      menu: { place: 36 },
      load: async () => (await import('./figures/figures.page.tsx')).HotMattersPage,
    },
    {
      path: '/hot-matters/$matter',
      may: 'hot-matters.read',
      title: { zh: '热点问题', en: 'Hot matter' },
      load: async () => (await import('./cases/cases.page.tsx')).HotMatterPage,
    },
    {
      path: '/look-backs',
      may: 'look-back.read',
      title: { zh: '回头看', en: 'Second looks' },
      menu: { place: 37, count: useOpen },
      load: async () => (await import('./look-backs/look-backs.page.tsx')).LookBacksPage,
    },
    {
      path: '/look-backs/$lookBack',
      may: 'look-back.read',
      title: { zh: '回头看', en: 'Second look' },
      load: async () => (await import('./answer-look-back/answer-look-back.page.tsx')).LookBackPage,
    },
  ],
}
