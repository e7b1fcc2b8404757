import { decideObjection } from './decide-objection/decide-objection.decide.ts'
import { decideObjectionRoute } from './decide-objection/decide-objection.route.ts'
import { objectToReferral } from './object/object.decide.ts'
import { objectRoute } from './object/object.route.ts'
import { refer } from './refer/refer.decide.ts'
import { referRoute } from './refer/refer.route.ts'
import { sign } from './sign/sign.decide.ts'
import { signRoute } from './sign/sign.route.ts'

/** 转送交办: where a matter goes, and who says it should go elsewhere. It keeps no table of its own. */
export const routing = {
  name: 'routing',
  routes: [referRoute, signRoute, objectRoute, decideObjectionRoute],
  projections: [],
  rules: { refer, sign, objectToReferral, decideObjection },
} as const
