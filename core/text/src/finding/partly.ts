import { sought } from '../reading/figures.ts'
import { gramsOf } from '../reading/grams.ts'
import type { Spelling } from '../reading/spelled.ts'
import type { AskedWords } from './asked-words.ts'

const PARTS = /\p{Script=Han}+|[^\p{Script=Han}]+/gu
const HAN = /^\p{Script=Han}/u
const SHORTEST = 2

/** The longest pieces of a run of Chinese characters that stand in a text, from its beginning on; a piece of one character says nothing. */
const piecesOfRun = (run: string, text: string): readonly string[] => {
  const chars = [...run]
  const pieces: string[] = []
  for (let from = 0; from < chars.length; ) {
    let to = from + SHORTEST
    if (to > chars.length || !text.includes(chars.slice(from, to).join(''))) {
      from += 1
      continue
    }
    while (to < chars.length && text.includes(chars.slice(from, to + 1).join(''))) to += 1
    pieces.push(chars.slice(from, to).join(''))
    from = to
  }
  return pieces
}

const wholeIn = (word: string, text: string): readonly string[] => (text.includes(word) ? [word] : [])

/** What of the words asked for stands in a text, in pieces as long as can be; a number or a foreign word is never cut. Whether it stands there as a whole, `marksOf` says. */
export const piecesSaid = (original: string, asked: readonly AskedWords[], spelling: Spelling): readonly string[] => {
  const { text } = sought(original, spelling)
  const parts = asked.flatMap((run) => run.text.match(PARTS) ?? [])
  return [...new Set(parts.flatMap((part) => (HAN.test(part) ? piecesOfRun(part, text) : wholeIn(part, text))))]
}

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + [...text].length, 0)

/** How many of the characters asked for stand in these pieces of it, 0 to 1. */
export const shareSaid = (pieces: readonly string[], asked: readonly AskedWords[]): number => {
  const all = lengthOf(asked.map(({ text }) => text))
  return all === 0 ? 0 : Math.min(1, lengthOf(pieces) / all)
}

/** How much these pieces tell: the sum over the grams asked for that stand in them, each with its own weight. */
export const weightSaid = (pieces: readonly string[], asked: readonly AskedWords[], weightOf: (gram: string) => number): number => {
  const said = new Set(pieces.flatMap(gramsOf))
  const grams = new Set(asked.flatMap((run) => run.grams))
  return [...grams].reduce((sum, gram) => sum + (said.has(gram) ? weightOf(gram) : 0), 0)
}
