import { type ConsentTo, type MandateScope, stillToConsent } from '@onedoor/case'
import { petitioners } from '@onedoor/petitioners/petitioners.module'
import { type Act, aClaim, act, aPerson, around, files, type Given, LONG } from './acts.ts'

const CONSENTS: readonly ConsentTo[] = [
  ...(['HEARING', 'MEDIATION', 'HEARING', 'MEDIATION', 'FOLLOW_UP', 'PUBLIC_HEARING'] as const),
  ...(['RELATIVES', 'NEIGHBOURS', 'ELECTRONIC_SERVICE', 'REFERRAL_FOR_HELP'] as const),
]
const SCOPES: readonly MandateScope[] = ['SUBMIT', 'INQUIRE', 'RECEIVE_PAPERS', 'ATTEND', 'ASK_REVIEW', 'MEDIATE']

const REACHABLE = { name: '王某', address: '某街 1 号' } as const
const contact = ({ chance }: Given) => chance.pick([REACHABLE, { name: '李某', phone: '83000001' }])
const consented = (given: Given) => ({ to: given.chance.pick(CONSENTS), person: aPerson(given) })

/** 当事人: who petitions, who speaks for them, how they are reached. */
const PARTIES: readonly Act[] = [
  act('elect', petitioners.rules.elect, ({ chance, life }) => ({
    persons: chance.percent(80) ? life.persons.slice(0, chance.between(1, 6)) : ['person-1', 'person-99'],
  })),
  act('join', petitioners.rules.join, (given) => ({ person: contact(given) })),
  act('leave', petitioners.rules.leave, (given) => ({
    ...{ person: aPerson(given), why: given.chance.pick(['WITHDREW', 'WITHDREW', 'DIED'] as const), words: '' },
    ...(given.chance.percent(30) && { successor: contact(given) }),
  })),
  act('clarify', petitioners.rules.clarify, (given) => ({ person: aPerson(given), contact: contact(given) })),
  act('notify-again', petitioners.rules.notifyAgain, ({ chance }) => ({ told: chance.pick(['POST', 'POST', 'PHONE', 'DIRECT'] as const) })),
  act('authorise', petitioners.rules.authorise, (given) => ({
    ...{ principal: aPerson(given), agent: { name: '赵某' }, scope: [given.chance.pick(SCOPES)], until: around(given, 3, 60) },
    ...{ mayBeTold: given.chance.percent(50), limits: '', attachments: files(given) },
  })),
  act(
    'end-mandate',
    petitioners.rules.endMandate,
    ({ chance, life }) => ({
      mandate: chance.pick([...life.mandates.map(({ id }) => id), 'mandate-9']),
      why: chance.pick(['WITHDRAWN', 'OVER', 'DIED'] as const),
    }),
    { inside: 'system' },
  ),
]

/** What somebody has not agreed to yet, and what wants everybody's agreement. */
const missing = (given: Given) => {
  const { chance, life } = given
  const to = chance.pick(['HEARING', 'MEDIATION', 'FOLLOW_UP'] as const)
  const still = stillToConsent(life, to)
  return { to, person: still.length > 0 && chance.percent(80) ? chance.pick(still) : aPerson(given), words: LONG }
}

/** 同意与撤回. */
const WILL: readonly Act[] = [
  act('consent', petitioners.rules.consent, (given) => ({ ...consented(given), words: LONG })),
  act('consent-for-next', petitioners.rules.consent, missing, { forward: ['HANDLING', 'REVIEW1', 'REVIEW2', 'SERVED', 'CLOSED'] }),
  act('withdraw-consent', petitioners.rules.withdrawConsent, consented),
  act('withdraw', petitioners.rules.withdraw, () => ({ reason: LONG }), { right: { code: 'withdraw', faults: ['others-remain'] } }),
]

const main = ({ chance, life }: Given) => {
  const { linkedTo: _, ...alone } = life
  const others = { ...alone, ...(chance.percent(10) && { linkedTo: 'matter-3' }) }
  const id = chance.pick(['matter-2', 'matter-2', 'matter-2', 'matter-1', 'matter-9'])
  return { id, life: id === 'matter-9' ? undefined : others, othersHere: chance.percent(10) }
}

/** 并件、拆分、重复的认定. */
const TOGETHER: readonly Act[] = [
  act('propose-link', petitioners.rules.proposeLink, (given) => ({ main: main(given), reasons: LONG })),
  act('link', petitioners.rules.link, (given) => ({ main: main(given), reasons: LONG })),
  act('unlink', petitioners.rules.unlink, () => ({ reasons: LONG }), { forward: ['LINKED', 'LINKED'] }),
  act('split-off', petitioners.rules.splitOff, (given) => ({
    ...{ into: `matter-${given.events.length}`, claims: [aClaim(given)], subject: '另一件', reasons: LONG },
  })),
  act('undo-split', petitioners.rules.undoSplit, ({ events, chance }) => {
    const splits = events.flatMap((event) => (event.type === 'ClaimsSplitOff' ? [event.data.into] : []))
    return { into: chance.pick([...splits, 'matter-99']), reasons: LONG }
  }),
  act('assess-contact', petitioners.rules.assessContact, (given) => ({
    earlier: main(given),
    cause: given.chance.pick(['IN_PROGRESS', 'OVERDUE_CAUSED', 'PERFORMANCE_CAUSED', 'SAME_AFTER_REPLY', 'NEW_MATTER'] as const),
    reasons: LONG,
  })),
]

export const PETITIONERS_ACTS: readonly Act[] = [...PARTIES, ...WILL, ...TOGETHER]
