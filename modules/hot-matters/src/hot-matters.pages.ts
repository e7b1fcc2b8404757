import { type DeskModule, type MenuCount, useMay, useRead } from '@onedoor/ui'

type Counts = Readonly<{ open: number; overdue: number; closed: number }>

/** What is with the unit; for whoever asked, what came back and what is late. */
const useOpen = (): MenuCount | undefined => {
  const may = useMay()
  const counts = useRead<Counts>('/api/look-backs', { fresh: 60_000 }).value
  if (counts === undefined) return undefined
  return { number: may('look-back.order') ? counts.closed + counts.overdue : counts.open }
}

/** Proposals on policy whose day is over without an answer. */
const useLate = (): MenuCount | undefined => {
  const overdue = useRead<{ overdue: number }>('/api/policy-proposals', { fresh: 60_000 }).value?.overdue
  return overdue === undefined ? undefined : { number: overdue }
}

/** 热点问题 at the desk, proposals on policy, and the lists to be looked at again. */
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
      path: '/proposals',
      may: 'documents.office',
      title: { zh: '政策建议', en: 'Policy proposals' },
      menu: { place: 38, count: useLate },
      load: async () => (await import('./proposals/proposals.page.tsx')).ProposalsPage,
    },
    {
      path: '/look-backs/$lookBack',
      may: 'look-back.read',
      title: { zh: '回头看', en: 'Second look' },
      load: async () => (await import('./look-backs/look-back.page.tsx')).LookBackPage,
    },
  ],
}
