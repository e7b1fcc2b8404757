import { handling } from '@onedoor/handling/handling.module'
import { type Act, aClaim, act, around, type Given, LONG } from './acts.ts'

const UNITS = ['housing', 'roads', 'office', 'nowhere'] as const
const TOLD = ['DIRECT', 'POST', 'PORTAL', 'PHONE', 'NOT_REACHABLE'] as const
const STAFF = ['housing-clerk-1', 'housing-clerk-2', 'housing-head', 'roads-clerk-1', 'roads-head', 'dispatcher-1', ''] as const

const told = ({ chance, life }: Given) => (chance.percent(80) ? (life.notifiable ? 'POST' : 'NOT_REACHABLE') : chance.pick(TOLD))

/** 简易、途径、建议. */
const PROCEDURES: readonly Act[] = [
  act('accept-simply', handling.rules.accept, (given) => ({
    ...{ told: told(given), contact: '', procedure: 'SIMPLE' as const },
    ...(given.chance.percent(90) && { ground: 'CLEAR_FACTS' as const }),
  })),
  act('answer-simply', handling.rules.answerSimply, (given) => ({
    findings: (given.chance.percent(90) ? given.life.claims : [aClaim(given)]).map((claim) => ({
      ...{ claim, text: LONG },
      outcome: given.chance.pick(['SUPPORTED', 'EXPLAINED', 'EXPLAINED', 'NOT_SUPPORTED'] as const),
    })),
    ...{ answeredOn: given.chance.percent(80) ? given.today : around(given, 3, 2), told: told(given) },
  })),
  act('turn-procedure', handling.rules.turnProcedure, ({ chance }) => ({
    why: chance.pick(['ASKED_BY_PETITIONER', 'NOT_SUPPORTED', 'COMPLEX', 'ASSIGNED_FROM_ABOVE'] as const),
    reasons: LONG,
  })),
  act('choose-track', handling.rules.chooseTrack, (given) => ({
    ...{ track: given.chance.pick(['LITIGATION', 'ARBITRATION', 'PARTY_APPEAL'] as const), competentBody: '县人民法院', reasons: LONG },
    ...{ told: told(given), limitations: given.chance.pick([['P04' as const], ['P07' as const], []]) },
  })),
  act('object-to-track', handling.rules.objectToTrack, (given) => ({ receivedOn: around(given, 2, 1), reasons: LONG })),
  act('withdraw-track', handling.rules.withdrawTrack, () => ({ reasons: LONG })),
  act('end-other-procedure', handling.rules.endOtherProcedure, (given) => ({ endedOn: around(given, 3, 1), result: LONG })),
  act('take-suggestion', handling.rules.takeSuggestion, (given) => ({ told: told(given), contact: '' })),
  act('answer-suggestion', handling.rules.answerSuggestion, (given) => ({
    ...{ adoption: given.chance.pick(['ADOPTED', 'PARTLY', 'NOT'] as const), text: LONG, told: told(given) },
  })),
]

/** 协办、会签、审查、回避. */
const TOGETHER: readonly Act[] = [
  act('ask-assistance', handling.rules.askAssistance, (given) => ({
    ...{ unit: given.chance.pick(UNITS), dueOn: around(given, 2, 30), question: LONG },
  })),
  act('give-assistance', handling.rules.giveAssistance, () => ({ answer: LONG, attachments: [] })),
  act('cosign', handling.rules.cosign, () => ({ remarks: '' })),
  act('check-draft', handling.rules.checkDraft, () => ({ remarks: '' })),
  act('ask-recusal', handling.rules.askRecusal, ({ chance }) => ({
    ...{ of: chance.pick(STAFF), from: chance.pick(['PETITIONER', 'SELF', 'UNIT'] as const), reasons: LONG },
  })),
  act('decide-recusal', handling.rules.decideRecusal, ({ chance }) => ({
    ...{ of: chance.pick(STAFF), granted: chance.percent(30), reasons: LONG, posts: [] },
  })),
]

export const PROCEDURE_ACTS: readonly Act[] = [...PROCEDURES, ...TOGETHER]
