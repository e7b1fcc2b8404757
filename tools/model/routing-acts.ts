import { routing } from '@onedoor/routing/routing.module'
import { type Act, act, around, type Given, LONG } from './acts.ts'

const UNITS = ['housing', 'roads', 'office', 'county'] as const
const REPORTED = ['COUNTY_LEADERS', 'HIGHER_OFFICE', 'NATIONAL_OFFICE', 'COMPETENT_AUTHORITY', 'JOINT_CONFERENCE'] as const
const unit = ({ chance }: Given) => chance.pick(UNITS)

/** 报请、争议、紧急、承接. */
export const ROUTING_ACTS: readonly Act[] = [
  act('escalate', routing.rules.escalate, ({ chance }) => ({ urgent: chance.percent(50), reasons: LONG })),
  act('record-decision', routing.rules.recordDecision, (given) => ({ unit: unit(given), instruction: LONG })),
  act('report-urgent', routing.rules.reportUrgent, () => ({
    to: [...REPORTED],
    text: LONG,
  })),
  act('open-dispute', routing.rules.openDispute, (given) => ({
    units: ['housing', 'roads'],
    decider: unit(given),
    decideBy: around(given),
    reasons: LONG,
  })),
  act('decide-dispute', routing.rules.decideDispute, (given) => ({ unit: unit(given), reasons: LONG })),
  act('succeed', routing.rules.succeed, (given) => ({ from: unit(given), to: unit(given), since: around(given) })),
]
