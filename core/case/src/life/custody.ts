import { type DateOnly, daysBetween } from '@onedoor/clock'
import { PETITIONER } from './clocks.ts'
import type { Custody, Life } from './life.ts'

/** Calendar days charged to one unit: `from` is not counted (民法典 第二百零一条), the last day is. */
export type Charge = Readonly<{ unit: string; from: DateOnly; to: DateOnly; days: number }>

/** Every day since receipt, charged to whoever held the matter; the days that were the petitioner's own are charged to nobody. */
export const charges = (custody: readonly Custody[], until: DateOnly): readonly Charge[] =>
  custody
    .map(({ unit, from }, i) => {
      const to = custody[i + 1]?.from ?? until
      return { unit, from, to, days: Math.max(0, daysBetween(from, to)) }
    })
    .filter(({ unit }) => unit !== PETITIONER)

export const chargesOf = ({ custody, declinedOn }: Life, today: DateOnly): readonly Charge[] => charges(custody, declinedOn ?? today)

/** 累计天数: how long the petitioner has waited for offices, from receipt until the answer was given, or until today. No act of an office stops it. */
export const cumulativeDays = (life: Life, today: DateOnly): number => chargesOf(life, today).reduce((sum, { days }) => sum + days, 0)
