import { handling } from '@onedoor/handling/handling.module'
import { type Act, act, LONG } from './acts.ts'

const UNITS = ['housing', 'roads', 'nowhere'] as const

/** 会签分歧. */
export const COSIGN_ACTS: readonly Act[] = [
  act('escalate-cosign', handling.rules.escalateCosign, ({ chance, life }) => ({
    unit: chance.pick([...life.assisting, ...UNITS]),
    reasons: LONG,
  })),
  act('settle-cosign', handling.rules.settleCosign, ({ chance, life }) => ({
    ...{ unit: chance.pick([...(life.disagreeing ?? []), ...UNITS]), without: chance.percent(60), reasons: LONG },
  })),
]
