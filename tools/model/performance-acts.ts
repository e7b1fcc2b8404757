import { breachesNow } from '@onedoor/case'
import { performance } from '@onedoor/performance/performance.module'
import { supervision } from '@onedoor/supervision/supervision.module'
import { type Act, aClaim, act, around, files, type Given, LONG } from './acts.ts'

const promised = (given: Given) => {
  const { chance, life } = given
  const named = life.promises.map(({ claim, dueOn }) => ({ claim, dueOn }))
  const open = life.promises.find(({ performedOn }) => performedOn === undefined)
  if (open !== undefined && chance.percent(60)) return { claim: open.claim, dueOn: open.dueOn }
  return chance.pick([...named, { claim: aClaim(given), dueOn: around(given) }])
}

const conclusion = ({ chance }: Given) => ({ done: chance.percent(50), words: LONG })

const breach = (given: Given) => {
  const { chance, life, today } = given
  const proven = breachesNow(life, today).map(({ unit, breach: kind }) => ({ unit, breach: kind }))
  return chance.pick([
    ...proven,
    {
      unit: chance.pick(['housing', 'roads', 'county', 'office']),
      breach: chance.pick(['EVADED', 'WRONG_PROCEDURE', 'NOT_EXECUTED'] as const),
    },
  ])
}

/** 执行、办结、化解、重办; 督办. */
export const PERFORMANCE_ACTS: readonly Act[] = [
  act(
    'perform',
    performance.rules.perform,
    (given) => ({
      ...promised(given),
      ...{ performedOn: given.chance.percent(80) ? given.today : around(given, 5, 3), text: LONG, proof: files(given) },
    }),
    { forward: ['PERFORMING', 'PERFORMING'] },
  ),
  act('report-non-performance', performance.rules.report, (given) => ({ ...promised(given), text: LONG }), {
    right: { code: 'report-non-performance', faults: ['no-such-promise', 'promise-not-due'] },
  }),
  act(
    'close',
    performance.rules.close,
    (given) => ({ solved: conclusion(given), explained: conclusion(given), helped: conclusion(given) }),
    { forward: ['SERVED', 'PERFORMING', 'REVIEW1_SERVED'] },
  ),
  act('resolve', performance.rules.resolve, () => ({ text: LONG }), {
    forward: ['CLOSED'],
    right: { code: 'confirm-resolved', faults: [] },
  }),
  act('reopen', performance.rules.reopen, (given) => ({
    ...{ why: given.chance.pick(['NOT_REALLY_DONE', 'NEW_FACTS', 'ORDERED'] as const), reasons: LONG },
    ...(given.chance.percent(70) && { dueOn: around(given, 2, 70) }),
  })),
  act('open-supervision', supervision.rules.openSupervision, (given) => ({ ...breach(given), dueOn: around(given, 2, 20), text: LONG })),
  act('answer-supervision', supervision.rules.answerSupervision, () => ({ text: LONG })),
  act('end-supervision', supervision.rules.endSupervision, () => ({ text: LONG })),
]
