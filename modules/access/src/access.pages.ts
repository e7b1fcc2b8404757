import type { DeskModule } from '@onedoor/ui'

export { FirstPasswordPage } from './account/first-password.page.tsx'
export { SignInForm, SignInPage } from './login/login.page.tsx'

/** Signing in, one's own account, and the log of openings. */
export const accessPages: DeskModule = {
  name: 'access',
  pages: [
    {
      path: '/openings',
      may: 'openings.read',
      title: { zh: '查阅日志', en: 'Log of openings' },
      menu: { place: 80, key: '8' },
      load: async () => (await import('./openings/openings.page.tsx')).OpeningsPage,
    },
    {
      path: '/accounts',
      may: 'access.administer',
      title: { zh: '账号', en: 'Accounts' },
      menu: { place: 62, key: '7' },
      load: async () => (await import('./accounts/accounts.page.tsx')).AccountsPage,
    },
    {
      path: '/account',
      may: 'signed-in',
      title: { zh: '我的账号', en: 'My account' },
      load: async () => (await import('./account/account.page.tsx')).AccountPage,
    },
  ],
}
