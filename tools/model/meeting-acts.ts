import { addDays } from '@onedoor/clock'
import { hearing } from '@onedoor/hearing/hearing.module'
import { mediation } from '@onedoor/mediation/mediation.module'
import { type Act, act, around, files, type Given, LONG } from './acts.ts'

const days = (given: Given): readonly string[] => {
  const { chance, life, today } = given
  if (chance.percent(30)) return [around(given, 5, 2)]
  return chance.percent(50) ? [today] : [addDays(today, -1), ...(life.hearing === undefined ? [] : [today])]
}

/** 听证、调解. */
export const MEETING_ACTS: readonly Act[] = [
  act(
    'order-hearing',
    hearing.rules.orderHearing,
    (given) => ({ on: around(given, 2, 20), open: given.chance.percent(30), place: '会议室', hearers: [] }),
    { forward: ['HANDLING', 'REVIEW1', 'REVIEW2'] },
  ),
  act('record-hearing', hearing.rules.recordHearing, (given) => ({ days: days(given), report: LONG, record: files(given) }), {
    forward: ['HANDLING', 'REVIEW1', 'REVIEW2'],
  }),
  act('cancel-hearing', hearing.rules.cancelHearing, () => ({ reasons: LONG })),
  act('begin-mediation', mediation.rules.beginMediation, (given) => ({
    kind: given.chance.pick(['PEOPLE', 'ADMINISTRATIVE', 'SETTLEMENT'] as const),
    ...{ mediator: '钱某', parties: ['孙某'], text: LONG, proof: files(given) },
  })),
  act(
    'end-mediation',
    mediation.rules.endMediation,
    (given) => {
      const outcome = given.chance.pick(['AGREED', 'AGREED', 'FAILED', 'REFUSED'] as const)
      const dated = given.chance.percent(outcome === 'AGREED' ? 70 : 10)
      return { outcome, text: LONG, ...(dated && { effectiveOn: given.chance.percent(80) ? given.today : around(given) }) }
    },
    { right: { code: 'leave-mediation', faults: ['agreement-day-needed', 'agreement-day-wrong', 'no-agreement-day'] } },
  ),
]
