import { type CaseFileEvent, textsOf } from '@onedoor/case'
import type { Recorded } from '@onedoor/kernel'
import { type AskedWords, marksBeside, marksOf, type Snippet, type Span, type Spelling, snippetOf } from '@onedoor/text'
import { personalOf } from './words.state.ts'

/** A passage in which the words stand: in the letter as it came, or in what was written since. */
export type Passage = Snippet & Readonly<{ in: 'LETTER' | 'CASE' }>

type Read = Readonly<{ letter: readonly Recorded<CaseFileEvent>[]; events: readonly Recorded<CaseFileEvent>[] }>
type Found = Readonly<{ in: Passage['in']; text: string; marks: readonly Span[]; runs: readonly number[] }>

const MOST = 2

const textsIn = ({ letter, events }: Read): readonly Readonly<{ in: Passage['in']; text: string }>[] => [
  ...letter.flatMap(textsOf).map((text) => ({ in: 'LETTER' as const, text })),
  ...events.flatMap(textsOf).map((text) => ({ in: 'CASE' as const, text })),
]

const foundIn = (text: string, words: readonly AskedWords[], personal: readonly string[], spelling: Spelling) => {
  const hidden = personal.flatMap((name) => marksOf(text, name, spelling))
  const each = words.map((run) => marksBeside(marksOf(text, run.text, spelling), hidden))
  return { marks: each.flat(), runs: each.flatMap((marks, i) => (marks.length > 0 ? [i] : [])) }
}

/** Where the words stand in what one may read of a matter, the fullest passages first; `undefined` where one of them stands nowhere. */
export const passagesOf = (read: Read, words: readonly AskedWords[], spelling: Spelling): readonly Passage[] | undefined => {
  const personal = [...read.letter, ...read.events].flatMap(personalOf)
  const found: readonly Found[] = textsIn(read)
    .map((one) => ({ ...one, ...foundIn(one.text, words, personal, spelling) }))
    .filter(({ runs }) => runs.length > 0)
  if (new Set(found.flatMap(({ runs }) => runs)).size < words.length) return undefined
  // What a letter says a matter says again, and an answer its draft: each passage is shown once.
  const once = found.filter(({ text }, i) => found.findIndex((other) => other.text === text) === i)
  const passages = once.toSorted((a, b) => b.runs.length - a.runs.length)
  return passages.slice(0, MOST).map(({ text, marks, in: place }) => ({ ...snippetOf(text, marks), in: place }))
}
