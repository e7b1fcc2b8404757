import { type Spelling, spelled } from '../reading/spelled.ts'

/** From where to where something stands in the text as it was written, in UTF-16 units; the end is not in it. */
export type Mark = Readonly<{ from: number; to: number }>

const WORD = /[\p{L}\p{N}]/u
const HAN = /\p{Script=Han}/u

/** A number or a foreign word is found whole: 12 is not in 312. */
const isWhole = (text: string, from: number, to: number): boolean => {
  const cuts = (inner: string, outer: string) => !HAN.test(inner) && WORD.test(outer) && !HAN.test(outer)
  return !cuts(text[from] ?? '', text[from - 1] ?? '') && !cuts(text[to - 1] ?? '', text[to] ?? '')
}

const unitsOf = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

/** Every place where the words stand, however they were typed; `words` as `askedWords` gives them. */
export const marksOf = (original: string, words: string, spelling: Spelling): readonly Mark[] => {
  if (words === '') return []
  const { text, at } = spelled(original, spelling)
  const marks: Mark[] = []
  for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + words.length)) {
    const to = from + words.length
    const last = at[to - 1] ?? 0
    if (isWhole(text, from, to)) marks.push({ from: at[from] ?? 0, to: last + unitsOf(original, last) })
  }
  return marks
}

const touches = (a: Mark, b: Mark): boolean => a.from < b.to && b.from < a.to

/** Marks without those that touch what must not be found by its words: the petitioners’ own names, which are looked for elsewhere, with a reason and on record. */
export const marksBeside = (marks: readonly Mark[], hidden: readonly Mark[]): readonly Mark[] =>
  marks.filter((mark) => !hidden.some((one) => touches(mark, one)))

/** A piece of a text with marks in it; `before` and `after` say whether the text goes on. */
export type Snippet = Readonly<{ text: string; marks: readonly Mark[]; before: boolean; after: boolean }>

/** Not through the middle of a character of two units. */
const whole = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at
}

/** The passage around the first mark, `around` units to either side, with all the marks that lie in it. */
export const snippetOf = (text: string, marks: readonly Mark[], around = 40): Snippet => {
  const sorted = marks.toSorted((a, b) => a.from - b.from)
  const first = sorted[0] ?? { from: 0, to: 0 }
  const from = whole(text, Math.max(0, first.from - around))
  const to = whole(text, Math.min(text.length, first.to + around))
  const inside = sorted.filter((mark) => mark.from >= from && mark.to <= to)
  return {
    text: text.slice(from, to),
    marks: inside.map((mark) => ({ from: mark.from - from, to: mark.to - from })),
    ...{ before: from > 0, after: to < text.length },
  }
}
