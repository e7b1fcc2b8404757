import { assessment } from '@onedoor/assessment/assessment.module'
import { handling } from '@onedoor/handling/handling.module'
import { routing } from '@onedoor/routing/routing.module'
import { type Act, aClaim, act, around, type Given, LONG } from './acts.ts'

const UNITS = ['housing', 'roads', 'office', 'nowhere'] as const
const TOLD = ['DIRECT', 'POST', 'PORTAL', 'PHONE', 'NOT_REACHABLE'] as const
const OUTCOMES = ['SUPPORTED', 'EXPLAINED', 'NOT_SUPPORTED'] as const

const told = ({ chance, life }: Given) => (chance.percent(70) ? (life.notifiable ? 'POST' : 'NOT_REACHABLE') : chance.pick(TOLD))

/** Mostly each claim once, at times one too many or none. */
const findings = (given: Given) => {
  const { chance, life } = given
  const claims = chance.percent(90) ? life.claims : [aClaim(given)]
  return claims.map((claim) => ({
    claim,
    outcome: chance.pick(OUTCOMES),
    text: LONG,
    performBy: chance.percent(30) ? [around(given)] : [],
  }))
}

export const FIRST_ROAD_ACTS: readonly Act[] = [
  act('refer', routing.rules.refer, (given) => ({
    mode: given.chance.pick(['TRANSFER', 'ASSIGN'] as const),
    to: given.chance.pick(UNITS),
    reason: '',
    ...(given.chance.percent(40) && { reportDueOn: around(given) }),
  })),
  act('sign', routing.rules.sign, () => ({})),
  act('object', routing.rules.objectToReferral, () => ({ reasons: LONG })),
  act('decide-objection', routing.rules.decideObjection, ({ chance }) => ({ uphold: chance.percent(50), reasons: LONG })),
  act('accept', handling.rules.accept, (given) => ({ told: told(given), contact: '83000000' })),
  act('decline', handling.rules.decline, (given) => ({
    ground: given.chance.pick(['NOT_COMPETENT', 'OTHER_PROCEDURE', 'BEING_HANDLED', 'ENDED_BY_FINAL_REVIEW'] as const),
    reasons: LONG,
    competentBody: given.chance.pick(['', '县人民法院']),
    told: told(given),
  })),
  act('note', handling.rules.addNote, ({ chance }) => ({ text: LONG, visibleToPetitioner: chance.percent(50), attachments: [] })),
  act('extend', handling.rules.extend, (given) => ({ days: given.chance.between(1, 60), reason: LONG, told: told(given) })),
  act('draft', handling.rules.draft, (given) => ({ facts: LONG, basis: LONG, findings: findings(given) })),
  act('return-draft', handling.rules.returnDraft, () => ({ remarks: LONG })),
  act('sign-off', handling.rules.signOff, () => ({ posts: [] })),
  act('serve', handling.rules.serve, (given) => ({
    method: given.chance.pick(['DIRECT', 'AGENT', 'LEFT', 'POST', 'ELECTRONIC'] as const),
    servedOn: given.chance.percent(60) ? given.today : around(given, 3, 1),
    receiver: given.chance.pick(['', '王大明', '王大明、李四']),
    remarks: given.chance.pick(['', LONG]),
    consentToElectronic: given.chance.percent(50),
    proof: [],
  })),
  act('rate', assessment.rules.rate, ({ chance }) => ({
    about: chance.pick(['OFFICE', 'UNIT'] as const),
    rating: chance.pick(['SATISFIED', 'BASICALLY', 'DISSATISFIED'] as const),
    comment: '',
  })),
  act('close-window', assessment.rules.closeWindow, () => ({})),
]
