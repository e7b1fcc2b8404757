import { type DateOnly, dueDates, parseDate } from '@onedoor/clock'
import { type Span, sentencesIn } from '../reading/passages.ts'
import { sameLength } from '../reading/same-length.ts'
import type { Fact } from './fact.ts'
import { LIMITATION_WORDS } from './words/limitation-words.ts'

/** A month or a year counts from its first day: rather a warning too early than a right lost. */
const dayFrom = (value: string): DateOnly | undefined =>
  parseDate(value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value)

type Period = Readonly<{ from?: string; lastDay?: string }>

/** The latest day named in the same sentence, and the last day of the period counted from it; nothing where none is named. */
const periodOf = (clock: string, sentence: Span, dates: readonly Fact[], letterDay: DateOnly): Period => {
  const days = dates
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .flatMap(({ value }) => dayFrom(value) ?? [])
    .filter((day) => day <= letterDay)
  const from = days.toSorted().at(-1)
  if (from === undefined) return {}
  const lastDay = dueDates(clock, from)?.legalDue
  return { from, ...(lastDay !== undefined && { lastDay }) }
}

/**
 * Disputes whose period of another way may be running out while the letter lies here (P03 to P08), once each. The day beside it is a day that the letter names, not
 * the day on which somebody learned of a wrong: that is asked.
 */
export const limitationsIn = (letter: string, dates: readonly Fact[], letterDay: DateOnly): readonly Fact[] => {
  const text = sameLength(letter)
  const sentences = sentencesIn(text)
  return LIMITATION_WORDS.flatMap(({ clock, words, why }) => {
    const [first] = words
      .flatMap((word) => {
        const at = text.indexOf(word)
        return at === -1 ? [] : [{ start: at, end: at + word.length }]
      })
      .toSorted((one, other) => one.start - other.start)
    if (first === undefined) return []
    const sentence = sentences.find(({ start, end }) => start <= first.start && first.end <= end) ?? first
    return [{ ...first, kind: 'LIMITATION' as const, value: clock, why, ...periodOf(clock, sentence, dates, letterDay) }]
  })
}
