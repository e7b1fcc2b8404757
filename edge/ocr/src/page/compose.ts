import { median } from './geometry.ts'
import type { RawLine } from './networks.ts'
import type { ReadPage } from './read-page.ts'

/** A character with how sure it is; `line` is its place among the lines, none for a space or a break that was put in. */
export type PageChar = Readonly<{ char: string; sure: number; line?: number; at?: number }>

/** Pieces of text that stand beside each other. */
type Row = readonly RawLine[]

/** Where the middle of a line runs at `x`, by its own slant. */
const levelAt = ({ slab: { x, y, angle } }: RawLine, at: number): number => y + (at - x) * Math.tan(angle)

const beside = (one: RawLine, other: RawLine): boolean => {
  const [longer, shorter] = one.slab.width >= other.slab.width ? [one, other] : [other, one]
  const off = Math.abs(levelAt(longer, shorter.slab.x) - shorter.slab.y)
  return off < 0.5 * Math.min(longer.slab.height, shorter.slab.height)
}

const leftOf = ({ slab }: RawLine): number => slab.x - (slab.width / 2) * Math.cos(slab.angle)
const rightOf = ({ slab }: RawLine): number => slab.x + (slab.width / 2) * Math.cos(slab.angle)

/** Rows from top to bottom, each from left to right. */
const rowsOf = (lines: readonly RawLine[], slant: number): readonly Row[] => {
  const depth = ({ slab: { x, y } }: RawLine) => y * Math.cos(slant) - x * Math.sin(slant)
  const rows: RawLine[][] = []
  for (const line of lines.toSorted((a, b) => depth(a) - depth(b))) {
    const row = rows.slice(-3).find((pieces) => pieces.some((piece) => beside(piece, line)))
    if (row === undefined) rows.push([line])
    else row.push(line)
  }
  return rows.map((row) => row.toSorted((a, b) => leftOf(a) - leftOf(b)))
}

type Margins = Readonly<{ left: number; right: number; sign: number }>

const marginsOf = (rows: readonly Row[]): Margins => ({
  left: Math.min(...rows.map((row) => leftOf(row[0] as RawLine))),
  right: Math.max(...rows.map((row) => rightOf(row.at(-1) as RawLine))),
  sign: median(rows.map((row) => (row[0] as RawLine).slab.height)) * 0.8,
})

/** 一、 1. （二）: an item of a list begins a line of its own. */
const ITEM = /^(?:\d{1,2}[.．、](?!\d)|[一二三四五六七八九十]{1,3}、|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)])/

const isItem = ([first]: Row): boolean =>
  ITEM.test(
    first?.chars
      .map(({ char }) => char)
      .join('')
      .slice(0, 6) ?? '',
  )

/** A title is larger than what follows it. */
const isOtherType = ([above]: Row, [below]: Row): boolean => {
  const [one, other] = [above?.slab.height ?? 1, below?.slab.height ?? 1]
  return Math.max(one, other) > 1.22 * Math.min(one, other)
}

/** A row goes on from the one above unless that ended early or this one is set in by two signs; a photograph’s margins lean, so neighbours are compared. */
const goesOn = (above: Row, row: Row, { right, sign }: Margins): boolean => {
  const setIn = leftOf(row[0] as RawLine) - leftOf(above[0] as RawLine)
  const early = right - rightOf(above.at(-1) as RawLine)
  return early < 3.5 * sign && setIn < 1.3 * sign && !isItem(row) && !isOtherType(above, row)
}

/** Marks of Chinese text that the recogniser writes half as wide. */
const WIDE: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！', '(': '（', ')': '）' }
const HAN = /[\p{Script=Han}，。；：？！、（）“”《》]/u

/** A comma within a number stays narrow: 214,600. */
const NARROW: Readonly<Record<string, string>> = { '，': ',', '．': '.' }
const DIGIT = /^[0-9]$/

const inNumber = (chars: readonly PageChar[], i: number): boolean =>
  DIGIT.test(chars[i - 1]?.char ?? '') &&
  [1, 2, 3].every((by) => DIGIT.test(chars[i + by]?.char ?? '')) &&
  !DIGIT.test(chars[i + 4]?.char ?? '')

const widened = (chars: readonly PageChar[]): readonly PageChar[] =>
  chars.map((one, i) => {
    if (NARROW[one.char] !== undefined && inNumber(chars, i)) return { ...one, char: NARROW[one.char] as string }
    const wide = WIDE[one.char]
    if (wide === undefined) return one
    const near = [chars[i - 1]?.char, chars[i + 1]?.char].filter((char): char is string => char !== undefined && char.trim() !== '')
    return near.some((char) => HAN.test(char)) ? { ...one, char: wide } : one
  })

const SPACE: PageChar = { char: ' ', sure: 1 }
const BREAK: PageChar = { char: '\n', sure: 1 }

/** The text of a page, line after line in the order one reads, paragraphs apart. */
export const textOf = ({ lines }: Pick<ReadPage, 'lines'>): readonly PageChar[] => {
  if (lines.length === 0) return []
  const slant = median(lines.filter(({ slab }) => slab.width > 4 * slab.height).map(({ slab }) => slab.angle))
  const rows = rowsOf(lines, slant)
  const margins = marginsOf(rows)
  const charsOf = (row: Row) =>
    row.flatMap((line, i) => [
      ...(i === 0 ? [] : [SPACE]),
      ...line.chars.map(({ char, sure, at }) => ({ char, sure, at, line: lines.indexOf(line) })),
    ])
  return widened(
    rows.flatMap((row, i) => {
      const above = rows[i - 1]
      return [...(above === undefined || goesOn(above, row, margins) ? [] : [BREAK]), ...charsOf(row)]
    }),
  )
}
