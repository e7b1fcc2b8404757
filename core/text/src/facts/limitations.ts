import { type DateOnly, dueDates, parseDate } from '@onedoor/clock'
import { type Span, sentencesIn } from '../reading/passages.ts'
import { sameLength } from '../reading/same-length.ts'
import type { Fact } from './fact.ts'
import { LIMITATION_WORDS, type LimitationWord } from './words/limitation-words.ts'

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

/** 我们的, 被强拆: the sentence speaks of the writer; asking that others be punished is no dispute of one’s own. */
const OWN = /我(?!县|市|省|区|国|镇|乡)|本人|不服|(?:违法|非法|违规|强征)强|被(?:强|责令|吊销|撤销|处罚)/
const ASKS = /(?:请|要求|建议|应当?|依法)[^，。；]{0,6}$/

type Read = Readonly<{ text: string; sentences: readonly Span[] }>

const sentenceOf = ({ sentences }: Read, { start, end }: Span): Span | undefined =>
  sentences.find((one) => one.start <= start && end <= one.end)

const isOwn = (read: Read, at: Span): boolean => {
  const sentence = sentenceOf(read, at) ?? at
  return (
    OWN.test(read.text.slice(sentence.start, sentence.end)) &&
    !ASKS.test(read.text.slice(Math.max(sentence.start, at.start - 10), at.start))
  )
}

const placesOf = (text: string, word: string): readonly Span[] => {
  const places: Span[] = []
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) places.push({ start: at, end: at + word.length })
  return places
}

const firstOf = (read: Read, { words, own }: LimitationWord): Span | undefined =>
  words
    .flatMap((word) => placesOf(read.text, word))
    .filter((at) => own !== true || isOwn(read, at))
    .toSorted((one, other) => one.start - other.start)[0]

/**
 * Disputes whose period of another way may be running out while the letter lies here (P03 to P08), once each. The day beside it is a day that the letter names, not
 * the day on which somebody learned of a wrong: that is asked.
 */
export const limitationsIn = (letter: string, dates: readonly Fact[], letterDay: DateOnly): readonly Fact[] => {
  const text = sameLength(letter)
  const read = { text, sentences: sentencesIn(text) }
  const found = LIMITATION_WORDS.flatMap((one) => {
    const first = firstOf(read, one)
    return first === undefined ? [] : [{ first, ...one }]
  })
  const once = found.filter(({ clock }, at) => found.findIndex((other) => other.clock === clock) === at)
  return once.map(({ first, clock, why }) => ({
    ...{ ...first, kind: 'LIMITATION' as const, value: clock, why },
    ...periodOf(clock, sentenceOf(read, first) ?? first, dates, letterDay),
  }))
}
