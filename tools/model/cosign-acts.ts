import { handling } from '@onedoor/handling/handling.module'
import { type Act, act, LONG } from './acts.ts'

const UNITS = ['housing', 'roads', 'nowhere'] as const

/** 会签分歧. Settling one is too seldom reached by a short walk; its stories are in modules/handling. */
export const COSIGN_ACTS: readonly Act[] = [
  act('escalate-cosign', handling.rules.escalateCosign, ({ chance, life }) => ({
    unit: chance.pick([...life.assisting, ...UNITS]),
    reasons: LONG,
  })),
]
