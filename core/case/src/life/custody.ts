import { type DateOnly, daysBetween } from '@onedoor/clock'
import type { Custody, Life } from './life.ts'

/** Calendar days charged to one unit: `from` is not counted (民法典 第二百零一条), the last day is. */
export type Charge = Readonly<{ unit: string; from: DateOnly; to: DateOnly; days: number }>

/** Every day since receipt, charged to whoever held the matter; the sum is always the petitioner's cumulative clock. */
export const charges = (custody: readonly Custody[], until: DateOnly): readonly Charge[] =>
  custody.map(({ unit, from }, i) => {
    const to = custody[i + 1]?.from ?? until
    return { unit, from, to, days: daysBetween(from, to) }
  })

/** The day the petitioner was answered, by an opinion or by a lawful refusal; until then the days go on. */
const answeredOn = ({ servedOn, declinedOn }: Life): DateOnly | undefined => servedOn ?? declinedOn

/** 累计天数: how long the petitioner has waited, from receipt until the answer was given, or until today. No act of an office stops it. */
export const cumulativeDays = (life: Life, today: DateOnly): number => daysBetween(life.receivedOn, answeredOn(life) ?? today)

export const chargesOf = (life: Life, today: DateOnly): readonly Charge[] => charges(life.custody, answeredOn(life) ?? today)
