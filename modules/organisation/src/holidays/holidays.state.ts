import { asDate, type Learned } from '@onedoor/clock'
import type { Recorded } from '@onedoor/kernel'
import type { HolidayNoticeLearned } from '../holidays.events.ts'

export type Holidays = readonly Learned[]

export const initial: Holidays = []

export const evolve = (learned: Holidays, { at, data }: Recorded<HolidayNoticeLearned>): Holidays => {
  const { published, ...notice } = data
  return [...learned, { notice: { ...notice, known: published }, learnedOn: asDate(at) }]
}
