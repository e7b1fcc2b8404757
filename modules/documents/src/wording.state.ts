import type { DateOnly } from '@onedoor/clock'
import type { Wordings } from '@onedoor/paper'

/** One change of a wording; `null` gives ours back. */
export type Edition = Readonly<{ template: string; from: DateOnly; at: string; by: string; wording: string | null }>

/** The edition in use on a day: the one that began last, and of those of one day the one written last. Editions come in that order. */
export const editionOn = (editions: readonly Edition[], template: string, on: DateOnly): Edition | undefined =>
  editions.findLast((one) => one.template === template && one.from <= on)

export const wordingsOf =
  (editions: readonly Edition[]): Wordings =>
  (template, on) =>
    editionOn(editions, template, on)?.wording ?? undefined
