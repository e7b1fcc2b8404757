import { close } from './close/close.decide.ts'
import { closeRoute } from './close/close.route.ts'
import { perform } from './perform/perform.decide.ts'
import { performRoute } from './perform/perform.route.ts'
import { reopen } from './reopen/reopen.decide.ts'
import { reopenRoute } from './reopen/reopen.route.ts'
import { report } from './report/report.decide.ts'
import { reportRoute } from './report/report.route.ts'
import { resolve } from './resolve/resolve.decide.ts'
import { resolvedByPetitionerRoute, resolveRoute } from './resolve/resolve.route.ts'

/** 执行与办结: what a supported claim was promised, and when a matter is closed, and when it is really over. */
export const performance = {
  name: 'performance',
  routes: [performRoute, reportRoute, closeRoute, resolveRoute, resolvedByPetitionerRoute, reopenRoute],
  projections: [],
  rules: { perform, report, close, resolve, reopen },
} as const
