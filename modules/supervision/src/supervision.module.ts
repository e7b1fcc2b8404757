import { answerSupervision } from './answer/answer.decide.ts'
import { answerRoute } from './answer/answer.route.ts'
import { breachProjection } from './breaches/breaches.projection.ts'
import { dueBreaches } from './breaches/breaches.query.ts'
import { breachesRoute } from './breaches/breaches.route.ts'
import { endSupervision } from './end/end.decide.ts'
import { endRoute } from './end/end.route.ts'
import { openSupervision } from './open/open.decide.ts'
import { openRoute } from './open/open.route.ts'

/** 督办: the petition office presses a unit for a breach that the law names. */
export const supervision = {
  name: 'supervision',
  routes: [breachesRoute, openRoute, answerRoute, endRoute],
  projections: [breachProjection],
  rules: { openSupervision, answerSupervision, endSupervision },
  /** The statement behind the list, for measuring it. */
  dueBreaches,
} as const
