import { cancelHearing } from './cancel/cancel.decide.ts'
import { cancelRoute } from './cancel/cancel.route.ts'
import { orderHearing } from './order/order.decide.ts'
import { orderRoute } from './order/order.route.ts'
import { recordHearing } from './record/record.decide.ts'
import { recordRoute } from './record/record.route.ts'

/** 听证, while a unit handles or an organ reviews. */
export const hearing = {
  name: 'hearing',
  routes: [orderRoute, recordRoute, cancelRoute],
  projections: [],
  rules: { orderHearing, recordHearing, cancelHearing },
} as const
