import { beginMediation } from './begin/begin.decide.ts'
import { beginRoute } from './begin/begin.route.ts'
import { endMediation } from './end/end.decide.ts'
import { endRoute, leaveRoute } from './end/end.route.ts'

/** 调解与和解, by the consent of both sides alone. */
export const mediation = {
  name: 'mediation',
  routes: [beginRoute, endRoute, leaveRoute],
  projections: [],
  rules: { beginMediation, endMediation },
} as const
