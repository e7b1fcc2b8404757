import { sought } from '../reading/figures.ts'
import { gramsOf } from '../reading/grams.ts'
import type { Spelling } from '../reading/spelled.ts'

/** Words to be found together as they were typed, without white space or signs in them, and the grams by which they are looked up. */
export type AskedWords = Readonly<{ text: string; grams: readonly string[] }>

const PARTED = /[^\p{L}\p{M}\p{N}]+/u
const HAN = /\p{Script=Han}/u
const MOST = 8

const isLone = (gram: string): boolean => HAN.test(gram) && [...gram].length === 1

/**
 * A letter has a character by itself only where it stands between other signs: of “3号” in “3号楼” it has “3” and “号楼”. So what is typed is looked up without its lone
 * characters; that they stand there too is seen when the letter is read.
 */
const lookedUpBy = (text: string): readonly string[] => gramsOf(text).filter((gram) => !isLone(gram))

/** A lone Chinese character, a lone letter or a lone figure stands in nearly every letter: it finds nothing and would read everything. */
const isEnough = ({ text, grams }: AskedWords): boolean =>
  [...text].length > 1 && (!HAN.test(text) || grams.some((gram) => gram.length > 1))

/** What a clerk typed into the search field, as runs that must each be found; empty when nothing in it is long enough to be looked for. At most eight runs are read. */
export const askedWords = (typed: string, spelling: Spelling): readonly AskedWords[] =>
  [...new Set(typed.split(/\s+/u).flatMap((part) => sought(part, spelling).text.split(PARTED)))]
    .map((text) => ({ text, grams: lookedUpBy(text) }))
    .filter(isEnough)
    .slice(0, MOST)
