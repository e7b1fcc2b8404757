import type { Life } from '@onedoor/case'
import { handling } from '@onedoor/handling/handling.module'
import { type Act, aClaim, act, around, type Given, LONG, told } from './acts.ts'
import { ACTORS, POSTS, UNITS } from './cast.ts'

const someone = ({ chance }: Given): string => chance.pick(['', ...ACTORS.map(({ by }) => by)])

/** Mostly of whom it was asked last. */
const asked = (given: Given): string => {
  const last = given.events.findLast((event) => event.type === 'RecusalAsked')
  return last !== undefined && given.chance.percent(70) ? last.data.of : someone(given)
}

const LIMITATION = { LITIGATION: ['P04'], ARBITRATION: ['P07'], PARTY_APPEAL: [] } as const

const track = (given: Given) => {
  const way = given.chance.pick(['LITIGATION', 'ARBITRATION', 'PARTY_APPEAL'] as const)
  const limitations = [...LIMITATION[given.chance.percent(85) ? way : 'ARBITRATION']]
  return { ...{ track: way, competentBody: '县人民法院', reasons: LONG, limitations }, told: told(given) }
}

/** Mostly with somebody of the same organ who goes on with it. */
const recusal = (given: Given) => {
  const { chance } = given
  const of = asked(given)
  const organ = ACTORS.find(({ by }) => by === of)?.organ
  const others = ACTORS.filter((one) => one.organ === organ && one.by !== of).map(({ by }) => by)
  const named = others.length > 0 && chance.percent(70)
  return { of, granted: chance.percent(30), reasons: LONG, posts: POSTS, ...(named && { replacement: chance.pick(others) }) }
}

/** 简易、途径、建议. */
const PROCEDURES: readonly Act[] = [
  act(
    'accept-simply',
    handling.rules.accept,
    (given) => ({
      ...{ told: told(given), contact: '', procedure: 'SIMPLE' as const },
      ...(given.chance.percent(90) && { ground: 'CLEAR_FACTS' as const }),
    }),
    { forward: ['RECEIVED'] },
  ),
  act(
    'answer-simply',
    handling.rules.answerSimply,
    (given) => ({
      findings: (given.chance.percent(90) ? given.life.claims : [aClaim(given)]).map((claim) => ({
        ...{ claim, text: LONG },
        outcome: given.chance.pick(['SUPPORTED', 'EXPLAINED', 'EXPLAINED', 'NOT_SUPPORTED'] as const),
      })),
      ...{ answeredOn: given.chance.percent(80) ? given.today : around(given, 3, 2), told: told(given) },
    }),
    { forward: ['HANDLING'] },
  ),
  act(
    'turn-procedure',
    handling.rules.turnProcedure,
    ({ chance, by }) => ({
      why:
        by === 'petitioner' && chance.percent(90)
          ? ('ASKED_BY_PETITIONER' as const)
          : chance.pick(['ASKED_BY_PETITIONER', 'NOT_SUPPORTED', 'COMPLEX', 'ASSIGNED_FROM_ABOVE'] as const),
      reasons: LONG,
    }),
    { forward: ['HANDLING', 'SERVED'], right: { code: 'turn-to-ordinary', faults: ['asked-by-petitioner-only'] } },
  ),
  act('choose-track', handling.rules.chooseTrack, track, { forward: ['RECEIVED'] }),
  act('object-to-track', handling.rules.objectToTrack, (given) => ({ receivedOn: around(given, 2, 1), reasons: LONG }), {
    forward: ['OTHER_TRACK'],
    right: { code: 'object-to-track', faults: ['received-in-future'] },
  }),
  act('withdraw-track', handling.rules.withdrawTrack, () => ({ reasons: LONG }), { forward: ['OTHER_TRACK'] }),
  act('end-other-procedure', handling.rules.endOtherProcedure, (given) => ({ endedOn: around(given, 5, 1), result: LONG }), {
    forward: ['OTHER_TRACK'],
  }),
  act('take-suggestion', handling.rules.takeSuggestion, (given) => ({ told: told(given), contact: '' }), { forward: ['RECEIVED'] }),
  act(
    'answer-suggestion',
    handling.rules.answerSuggestion,
    (given) => ({ ...{ adoption: given.chance.pick(['ADOPTED', 'PARTLY', 'NOT'] as const), text: LONG, told: told(given) } }),
    { forward: ['SUGGESTION'] },
  ),
]

const ASSISTING = { forward: ['DRAFTED'], whose: ({ assisting }: Life) => assisting.at(-1) } as const

/** 协办、会签、审查、回避. */
const TOGETHER: readonly Act[] = [
  act(
    'ask-assistance',
    handling.rules.askAssistance,
    (given) => ({
      ...{ unit: given.chance.pick(UNITS), dueOn: around(given, 2, 30), question: LONG },
    }),
    { forward: ['HANDLING'] },
  ),
  act('give-assistance', handling.rules.giveAssistance, () => ({ answer: LONG, attachments: [] }), ASSISTING),
  act('cosign', handling.rules.cosign, () => ({ remarks: '' }), ASSISTING),
  act('check-draft', handling.rules.checkDraft, () => ({ remarks: '' }), { forward: ['DRAFTED'] }),
  act(
    'ask-recusal',
    handling.rules.askRecusal,
    (given) => ({ of: someone(given), from: given.chance.pick(['PETITIONER', 'SELF', 'UNIT'] as const), reasons: LONG }),
    {
      right: {
        code: 'recusal',
        faults: ['only-for-oneself', 'nobody-to-stand-aside', 'already-stands-aside', 'recusal-already-asked'],
      },
    },
  ),
  act('decide-recusal', handling.rules.decideRecusal, recusal),
  act(
    'escalate-cosign',
    handling.rules.escalateCosign,
    ({ chance, life }) => ({ unit: chance.pick([...life.assisting, 'roads']), reasons: LONG }),
    {
      forward: ['DRAFTED'],
    },
  ),
  act(
    'settle-cosign',
    handling.rules.settleCosign,
    ({ chance, life }) => ({ unit: chance.pick([...life.assisting, 'roads']), without: chance.percent(50), reasons: LONG }),
    { whose: () => 'office' },
  ),
]

export const PROCEDURE_ACTS: readonly Act[] = [...PROCEDURES, ...TOGETHER]
