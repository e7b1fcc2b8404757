import { routing } from '@onedoor/routing/routing.module'
import { type Act, act, around, type Given, LONG } from './acts.ts'

const PLACES = ['housing', 'roads', 'office', 'county'] as const
const REPORTED = ['COUNTY_LEADERS', 'HIGHER_OFFICE', 'NATIONAL_OFFICE', 'COMPETENT_AUTHORITY', 'JOINT_CONFERENCE'] as const
const unit = ({ chance }: Given) => chance.pick(PLACES)

/** 报请、争议、紧急、承接. */
export const ROUTING_ACTS: readonly Act[] = [
  act('escalate', routing.rules.escalate, ({ chance }) => ({ urgent: chance.percent(50), reasons: LONG }), {
    forward: ['REGISTERED', 'RETURNED'],
  }),
  act('record-decision', routing.rules.recordDecision, (given) => ({ unit: unit(given), instruction: LONG }), { forward: ['ESCALATED'] }),
  act('report-urgent', routing.rules.reportUrgent, ({ chance }) => ({ to: chance.percent(80) ? [...REPORTED] : [], text: LONG })),
  act(
    'open-dispute',
    routing.rules.openDispute,
    (given) => ({
      units: ['housing', 'roads'],
      decider: given.chance.pick(['county', 'county', 'housing', 'office']),
      decideBy: around(given, 2, 18),
      reasons: LONG,
    }),
    { forward: ['REGISTERED', 'OBJECTED', 'RETURNED'] },
  ),
  act('decide-dispute', routing.rules.decideDispute, (given) => ({ unit: unit(given), reasons: LONG }), { forward: ['DISPUTED'] }),
  act('succeed', routing.rules.succeed, (given) => ({ from: unit(given), to: unit(given), since: around(given) }), { inside: 'system' }),
]
