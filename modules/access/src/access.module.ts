import type { Route } from '@onedoor/http'
import { insertAccount } from './access.query.ts'
import { passwordRoute } from './account/account.route.ts'
import { addAccountRoute } from './accounts/accounts.route.ts'
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
  addAccountRoute,
]

/** 登录与留痕: who may come in, and who opened what. */
export const access = { name: 'access', routesWith, projections: [], sessionOf, recordOpeningTo, insertAccount } as const
