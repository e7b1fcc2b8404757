import type { Route } from '@onedoor/http'
import { accountByLogin, insertAccount } from './access.query.ts'
import { passwordRoute } from './account/account.route.ts'
import { dropSecondFactor, openAccount, renewPassword } from './account-change.route.ts'
import { accountsRoute, addAccountRoute, changeAccountRoute } from './accounts/accounts.route.ts'
import { FirstAdministrator } from './first-administrator/first-administrator.contract.ts'
import { mayMakeAdministrator } from './first-administrator/first-administrator.decide.ts'
import { loginRouteWith, logoutRoute, switchUnitRouteWith, whoAmIRouteWith } from './login/login.route.ts'
import { openingsRoute, recordOpeningTo } from './openings/openings.route.ts'
import { type PostsOf, sessionOf } from './session.route.ts'
import { beginTwoStepRoute, confirmTwoStepRoute, endTwoStepRoute } from './two-step/two-step.route.ts'

const routesWith = (postsOf: PostsOf): readonly Route[] => [
  loginRouteWith(postsOf),
  logoutRoute,
  whoAmIRouteWith(postsOf),
  switchUnitRouteWith(postsOf),
  passwordRoute,
  beginTwoStepRoute,
  confirmTwoStepRoute,
  endTwoStepRoute,
  openingsRoute,
  accountsRoute,
  addAccountRoute,
  changeAccountRoute,
]

/** 登录与留痕: who may come in, and who opened what. */
export const access = {
  name: 'access',
  routesWith,
  projections: [],
  sessionOf,
  recordOpeningTo,
  insertAccount,
  accountByLogin,
  openAccount,
  renewPassword,
  dropSecondFactor,
  FirstAdministrator,
  mayMakeAdministrator,
} as const
