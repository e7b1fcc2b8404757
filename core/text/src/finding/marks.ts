import { sought } from '../reading/figures.ts'
import type { Span } from '../reading/passages.ts'
import type { Spelling } from '../reading/spelled.ts'

const WORD = /[\p{L}\p{N}]/u
const HAN = /\p{Script=Han}/u

/** A number or a foreign word is found whole: 12 is not in 312. */
const isWhole = (text: string, from: number, to: number): boolean => {
  const cuts = (inner: string, outer: string) => !HAN.test(inner) && WORD.test(outer) && !HAN.test(outer)
  return !cuts(text[from] ?? '', text[from - 1] ?? '') && !cuts(text[to - 1] ?? '', text[to] ?? '')
}

const unitsOf = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

/** Every place where the words stand, however they, and the numbers and dates in them, were written. */
export const marksOf = (original: string, asked: string, spelling: Spelling): readonly Span[] => {
  const words = sought(asked, spelling).text
  if (words === '') return []
  const { text, at } = sought(original, spelling)
  const marks: Span[] = []
  for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + words.length)) {
    const to = from + words.length
    const last = at[to - 1] ?? 0
    if (isWhole(text, from, to)) marks.push({ start: at[from] ?? 0, end: last + unitsOf(original, last) })
  }
  return marks
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Marks without those that touch what must not be found by its words: the petitioners’ own names, which are looked for elsewhere, with a reason and on record. */
export const marksBeside = (marks: readonly Span[], hidden: readonly Span[]): readonly Span[] =>
  marks.filter((mark) => !hidden.some((one) => touches(mark, one)))

/** A piece of a text with marks in it; `before` and `after` say whether the text goes on. */
export type Snippet = Readonly<{ text: string; marks: readonly Span[]; before: boolean; after: boolean }>

/** Not through the middle of a character of two units. */
const whole = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at
}

/** The passage around the first mark, `around` units to either side, with all the marks that lie in it. */
export const snippetOf = (text: string, marks: readonly Span[], around = 40): Snippet => {
  const sorted = marks.toSorted((a, b) => a.start - b.start)
  const first = sorted[0] ?? { start: 0, end: 0 }
  const from = whole(text, Math.max(0, first.start - around))
  const to = whole(text, Math.min(text.length, first.end + around))
  const inside = sorted.filter((mark) => mark.start >= from && mark.end <= to)
  return {
    text: text.slice(from, to),
    marks: inside.map((mark) => ({ start: mark.start - from, end: mark.end - from })),
    ...{ before: from > 0, after: to < text.length },
  }
}
