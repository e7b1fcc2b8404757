import { grams } from '../repeat/grams.ts'
import { type Found, PARTED, type SearchIndex, SIZES, stretched } from './search-index.ts'
import { type Telling, tellingOf } from './telling.ts'

/**
 * What a second look at a text finds. `answer`: the share of the question that it answers (BM25). `telling`: what its having and lacking of the pieces speaks for.
 * `elsewhere`: it names places or houses by a letter and a number (A3, B7), and none that begins like one in the question. `length`: logarithm of its length, for a long
 * letter has many pieces by chance.
 */
export type SecondLook = Readonly<{ answer: number; telling: number; elsewhere: number; length: number }>

/** Four numbers, the same for every county: fitted on other letters, and no word is in them. */
const WEIGHTS: SecondLook = { answer: 7.3, telling: 0.086, elsewhere: -2.7, length: -0.85 }

const LOOKED_AT = 100
const CODE = /^[a-z]\d{0,2}$/

type Asked = Readonly<{ told: readonly Readonly<{ piece: string; weight: number }>[]; codes: ReadonlySet<string> }>

const codesOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(PARTED)
      .filter((run) => CODE.test(run))
      .map((run) => run.charAt(0)),
  )

const askedOf = (index: SearchIndex, telling: Telling, question: string): Asked => ({
  told: [...new Set(grams(question, SIZES))].map((piece) => ({ piece: standing(piece), weight: tellingOf(telling, index, piece) })),
  codes: codesOf(stretched(question)),
})

const isElsewhere = ({ codes }: Asked, text: string): boolean => {
  if (codes.size === 0) return false
  const theirs = [...codesOf(text)]
  return theirs.length > 0 && !theirs.some((code) => codes.has(code))
}

/** As it stands in a text between two `PARTED`: a number or a word of other letters is there only where it is whole. */
const standing = (piece: string): string => (piece.startsWith('@') ? `${PARTED}${piece.slice(1)}${PARTED}` : piece)

/** Each text found, with what a second look at it says. */
export const looksAt = (index: SearchIndex, telling: Telling, question: string, found: readonly Found[]): readonly SecondLook[] => {
  const asked = askedOf(index, telling, question)
  return found.map(({ at, score }) => {
    const text = `${PARTED}${index.texts[at] ?? ''}${PARTED}`
    return {
      answer: score,
      telling: asked.told.reduce((sum, { piece, weight }) => sum + (text.includes(piece) ? weight : 0), 0),
      elsewhere: isElsewhere(asked, text) ? 1 : 0,
      length: Math.log(text.length),
    }
  })
}

const FEATURES = Object.keys(WEIGHTS) as readonly (keyof SecondLook)[]

/** The hundred best once more, in the order that a second look puts them in; the others behind them as they were. Scores of the hundred are of this order alone. */
export const secondLook = (index: SearchIndex, telling: Telling, question: string, found: readonly Found[]): readonly Found[] => {
  const first = found.slice(0, LOOKED_AT)
  const looked = looksAt(index, telling, question, first).map((look, i) => ({
    at: first[i]?.at ?? 0,
    score: FEATURES.reduce((sum, feature) => sum + WEIGHTS[feature] * look[feature], 0),
  }))
  return [...looked.toSorted((a, b) => b.score - a.score || a.at - b.at), ...found.slice(LOOKED_AT)]
}
