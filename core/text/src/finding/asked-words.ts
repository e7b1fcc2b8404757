import { gramsOf } from '../reading/grams.ts'
import { type Spelling, spelled } from '../reading/spelled.ts'

/** Words to be found together as they were typed, without white space or signs in them, and the grams by which they are looked up. */
export type AskedWords = Readonly<{ text: string; grams: readonly string[] }>

const PARTED = /[^\p{L}\p{N}]+/u
const HAN = /\p{Script=Han}/u
const MOST = 8

/** A lone Chinese character, a lone letter or a lone figure stands in nearly every letter: it finds nothing and would read everything. */
const isEnough = ({ text, grams }: AskedWords): boolean =>
  [...text].length > 1 && (!HAN.test(text) || grams.some((gram) => gram.length > 1))

/** What a clerk typed into the search field, as runs that must each be found; empty when nothing in it is long enough to be looked for. At most eight runs are read. */
export const askedWords = (typed: string, spelling: Spelling): readonly AskedWords[] =>
  [...new Set(typed.split(/\s+/u).flatMap((part) => spelled(part, spelling).text.split(PARTED)))]
    .map((text) => ({ text, grams: gramsOf(text) }))
    .filter(isEnough)
    .slice(0, MOST)
