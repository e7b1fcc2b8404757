import { type CaseFileEvent, textsOf } from '@onedoor/case'
import type { Recorded } from '@onedoor/kernel'
import {
  type AskedWords,
  marksBeside,
  marksOf,
  piecesSaid,
  type Snippet,
  type Span,
  type Spelling,
  shareSaid,
  snippetOf,
  weightSaid,
} from '@onedoor/text'
import { personalOf } from './words.state.ts'

/** A passage in which the words stand: in the letter as it came, or in what was written since. */
export type Passage = Snippet & Readonly<{ in: 'LETTER' | 'CASE' }>

type Read = Readonly<{ letter: readonly Recorded<CaseFileEvent>[]; events: readonly Recorded<CaseFileEvent>[] }>
type Text = Readonly<{ in: Passage['in']; text: string }>
/** A text with the places of each piece that was looked for; `pieces` are those that stand there. */
type Found = Text & Readonly<{ marks: readonly Span[]; pieces: readonly string[] }>

const MOST = 2

const textsIn = ({ letter, events }: Read): readonly Text[] => [
  ...letter.flatMap(textsOf).map((text) => ({ in: 'LETTER' as const, text })),
  ...events.flatMap(textsOf).map((text) => ({ in: 'CASE' as const, text })),
]

type Looking = Readonly<{ spelling: Spelling; piecesIn: (text: string) => readonly string[] }>

const foundIn = (read: Read, { spelling, piecesIn }: Looking): readonly Found[] => {
  const personal = [...read.letter, ...read.events].flatMap(personalOf)
  return textsIn(read)
    .map((one) => {
      const hidden = personal.flatMap((name) => marksOf(one.text, name, spelling))
      const each = piecesIn(one.text).map((piece) => ({ piece, marks: marksBeside(marksOf(one.text, piece, spelling), hidden) }))
      const said = each.filter(({ marks }) => marks.length > 0)
      return { ...one, marks: said.flatMap(({ marks }) => marks), pieces: said.map(({ piece }) => piece) }
    })
    .filter(({ pieces }) => pieces.length > 0)
}

const saidIn = (found: readonly Found[]): readonly string[] => [...new Set(found.flatMap(({ pieces }) => pieces))]

/** So many texts are cut: of a matter's texts more than these are hardly ever one and the same. */
const MOST_CUT = 12

/** The texts that say most first. What a letter says its claims and its matter say again, and an answer its draft: each passage is shown once. */
const shown = (found: readonly Found[], most: (one: Found) => number): readonly Passage[] => {
  const cut = found
    .filter(({ text }, i) => found.findIndex((other) => other.text === text) === i)
    .toSorted((a, b) => most(b) - most(a))
    .slice(0, MOST_CUT)
    .map(({ text, marks, in: place }) => ({ ...snippetOf(text, marks), in: place }))
  return cut.filter(({ text }, i) => !cut.slice(0, i).some((before) => before.text.includes(text))).slice(0, MOST)
}

/** Where the words stand in what one may read of a matter, the fullest passages first; `undefined` where one of them stands nowhere. */
export const passagesOf = (read: Read, words: readonly AskedWords[], spelling: Spelling): readonly Passage[] | undefined => {
  const found = foundIn(read, { spelling, piecesIn: () => words.map(({ text }) => text) })
  return saidIn(found).length < words.length ? undefined : shown(found, ({ pieces }) => pieces.length)
}

type Asked = Readonly<{ words: readonly AskedWords[]; weightOf: (gram: string) => number }>

/** How much of the words stands in what one may read of a matter (`share`, 0 to 1), how much that tells, and where it stands. */
export const partlyIn = (read: Read, { words, weightOf }: Asked, spelling: Spelling) => {
  const found = foundIn(read, { spelling, piecesIn: (text) => piecesSaid(text, words, spelling) })
  const weight = (pieces: readonly string[]) => weightSaid(pieces, words, weightOf)
  const said = saidIn(found)
  return { share: shareSaid(said, words), weight: weight(said), passages: shown(found, ({ pieces }) => weight(pieces)) }
}
