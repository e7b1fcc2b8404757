import { assessment } from '@onedoor/assessment/assessment.module'
import { handling } from '@onedoor/handling/handling.module'
import { intake } from '@onedoor/intake/intake.module'
import { routing } from '@onedoor/routing/routing.module'
import { type Act, aClaim, act, around, files, type Given, LONG, service, told } from './acts.ts'
import { POSTS, UNITS } from './cast.ts'

const OUTCOMES = ['SUPPORTED', 'EXPLAINED', 'NOT_SUPPORTED'] as const
const FACTS = [LONG, '现场核查三次，测量记录显示占用通道四米。', '调取档案并询问双方，补偿款尚未支付。'] as const

/** Mostly each claim once, at times one too many or none; and after a redo mostly something new. */
const findings = (given: Given) => {
  const { chance, life } = given
  const claims = chance.percent(90) ? life.claims : [aClaim(given)]
  return claims.map((claim) => {
    const outcome = chance.pick(OUTCOMES)
    const promised = chance.percent(outcome === 'SUPPORTED' ? 60 : 3)
    return { claim, outcome, text: chance.pick(FACTS), performBy: promised ? [around(given, 2), around(given, -5, 90)] : [] }
  })
}

/** 转送、签收、异议. */
const ROAD: readonly Act[] = [
  act(
    'refer',
    routing.rules.refer,
    (given) => {
      const mode = given.chance.pick(['TRANSFER', 'ASSIGN'] as const)
      const dated = given.chance.percent(mode === 'ASSIGN' ? 90 : 10)
      return { mode, to: given.chance.pick(UNITS), reason: '', ...(dated && { reportDueOn: around(given, 2) }) }
    },
    { forward: ['REGISTERED', 'RETURNED', 'DECLINED', 'ESCALATED'] },
  ),
  act('sign', routing.rules.sign, () => ({}), { forward: ['REFERRED'] }),
  act('object', routing.rules.objectToReferral, () => ({ reasons: LONG }), { forward: ['RECEIVED'] }),
  act('decide-objection', routing.rules.decideObjection, ({ chance }) => ({ uphold: chance.percent(50), reasons: LONG }), {
    forward: ['OBJECTED'],
  }),
]

/** 受理、办理、答复. */
const ANSWERING: readonly Act[] = [
  act('accept', handling.rules.accept, (given) => ({ told: told(given), contact: '83000000' }), { forward: ['RECEIVED'] }),
  act(
    'decline',
    handling.rules.decline,
    (given) => ({
      ground: given.chance.pick(['NOT_COMPETENT', 'OTHER_PROCEDURE', 'BEING_HANDLED', 'ENDED_BY_FINAL_REVIEW'] as const),
      reasons: LONG,
      competentBody: given.chance.pick(['', '县人民法院']),
      told: told(given),
    }),
    { forward: ['RECEIVED'] },
  ),
  act('note', handling.rules.addNote, ({ chance }) => ({ text: LONG, visibleToPetitioner: chance.percent(50), attachments: [] })),
  act('extend', handling.rules.extend, (given) => ({ days: given.chance.between(1, 45), reason: LONG, told: told(given) }), {
    forward: ['HANDLING'],
  }),
  act(
    'draft',
    handling.rules.draft,
    (given) => ({ facts: given.chance.pick(FACTS), basis: given.chance.pick(FACTS), findings: findings(given) }),
    { forward: ['HANDLING'] },
  ),
  act('return-draft', handling.rules.returnDraft, () => ({ remarks: LONG })),
  act('sign-off', handling.rules.signOff, () => ({ posts: POSTS }), { forward: ['DRAFTED'] }),
  act('serve', handling.rules.serve, service, { forward: ['ISSUED'] }),
]

/** 补充、评价, and what the calendar and the days bring about. */
const BESIDE: readonly Act[] = [
  act(
    'supplement',
    intake.rules.supplement,
    (given) => ({ channel: 'ONLINE' as const, text: given.chance.pick(['', LONG]), files: files(given) }),
    { forward: ['DECLINED', 'TERMINATED', 'REVIEW2_SERVED'], right: { code: 'supplement', faults: ['nothing-added'] } },
  ),
  act(
    'rate',
    assessment.rules.rate,
    ({ chance }) => ({
      about: chance.pick(['OFFICE', 'UNIT'] as const),
      rating: chance.pick(['SATISFIED', 'BASICALLY', 'DISSATISFIED'] as const),
      comment: '',
    }),
    { right: { code: 'rate', faults: ['already-evaluated'] } },
  ),
  act('close-window', assessment.rules.closeWindow, () => ({}), { inside: 'system' }),
  act('recompute-dates', handling.rules.recomputeDates, () => ({}), { inside: 'system' }),
]

export const FIRST_ROAD_ACTS: readonly Act[] = [...ROAD, ...ANSWERING, ...BESIDE]
