import { type DeskModule, type MenuCount, useRead } from '@onedoor/ui'

const useWaiting = (): MenuCount | undefined => {
  const waiting = useRead<{ waiting: number }>('/api/inbox', { fresh: 60_000 }).value?.waiting
  return waiting === undefined ? undefined : { number: waiting }
}

/** 登记 at the desk: the window, and what came in without one. */
export const intakePages: DeskModule = {
  name: 'intake',
  pages: [
    {
      path: '/register',
      may: 'intake.take-in',
      title: { zh: '窗口登记', en: 'Window' },
      menu: { place: 20, key: '2' },
      load: async () => (await import('./register-at-window/register-at-window.page.tsx')).RegisterAtWindowPage,
    },
    {
      path: '/inbox',
      may: 'intake.register',
      title: { zh: '待登记', en: 'To register' },
      menu: { place: 30, key: '3', count: useWaiting },
      load: async () => (await import('./inbox/inbox.page.tsx')).InboxPage,
    },
    {
      path: '/inbox/$submission',
      may: 'intake.register',
      title: { zh: '登记来件', en: 'Register a submission' },
      load: async () => (await import('./register-matters/register-matters.page.tsx')).RegisterMattersPage,
    },
  ],
}
