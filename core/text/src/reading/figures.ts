import { NUMERAL, numeral } from '../facts/numerals.ts'
import { type Spelled, type Spelling, spelled } from './spelled.ts'

/** A piece of a text in the one spelling of its kind: where it stood, and what stands there now. */
type Figure = Readonly<{ start: number; end: number; text: string }>

const DIGITS = '[0-9]'
const FIGURES = '[〇零一二三四五六七八九]'
const NUMBER = `(?:${DIGITS}{1,2}|[一二三四五六七八九十]{1,3})`
const YEAR = `(?:${DIGITS}{4}|${FIGURES}{4})`

const WRITTEN = new RegExp(`(?:(${YEAR})年)?(?:(${NUMBER})月)(?:(${NUMBER})[日号])?|(${YEAR})年`, 'dgu')
const SHORT = /(?<![\d.\-/])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d.\-/])/dgu
const GROUPED = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?!\d)(?:\.0+(?!\d))?/gu
const COUNTED = /(?<![\d.])\d+(?:\.\d+)?[百千万亿]+/gu
const SPOKEN = new RegExp(`[${NUMERAL}]{2,}`, 'gu')
const MULTIPLE = /[十百千万亿拾佰仟萬]/u

/** 二〇二〇 is read figure by figure, 二十 as a number. */
const valueOf = (text: string): number | undefined => {
  if (/^[0-9]+$/.test(text)) return Number(text)
  if (MULTIPLE.test(text)) return numeral(text)
  const figures = [...text].map((figure) => '〇一二三四五六七八九'.indexOf(figure === '零' ? '〇' : figure))
  return figures.includes(-1) ? undefined : Number(figures.join(''))
}

const SIGNS = ['年', '月', '日', '年'] as const

/** Each part of a date by itself, so that its month alone can be found and marked. */
const datesIn = (text: string): readonly Figure[] =>
  [...text.matchAll(WRITTEN)].flatMap(({ indices = [] }) =>
    SIGNS.flatMap((sign, i) => {
      const [start, end] = indices[i + 1] ?? [0, 0]
      const value = end === 0 ? undefined : valueOf(text.slice(start, end))
      return value === undefined ? [] : [{ start, end: end + 1, text: `${value}${sign}` }]
    }),
  )

type Part = readonly [start: number, end: number]
const partOf = (found: Part | undefined): Part => found ?? [0, 0]

const shortDatesIn = (text: string): readonly Figure[] =>
  [...text.matchAll(SHORT)].flatMap(({ indices = [] }) => {
    const [year, month, day] = [partOf(indices[1]), partOf(indices[3]), partOf(indices[4])]
    const [m, d] = [Number(text.slice(...month)), Number(text.slice(...day))]
    if (m < 1 || m > 12 || d < 1 || d > 31) return []
    return [
      { start: year[0], end: month[0], text: `${text.slice(...year)}年` },
      { start: month[0], end: day[0], text: `${m}月` },
      { start: day[0], end: day[1], text: `${d}日` },
    ]
  })

const each = (text: string, pattern: RegExp, value: (written: string) => number | undefined): readonly Figure[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const number = value(match[0])
    // Past what a number can hold exactly, it stays as it was written.
    if (number === undefined || !Number.isSafeInteger(number)) return []
    return [{ start: match.index, end: match.index + match[0].length, text: String(number) }]
  })

const MULTIPLES: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 }
const countedOf = (written: string): number => {
  const [figure = ''] = written.match(/^[\d.]+/) ?? []
  const all = [...written.slice(figure.length)].reduce((product, sign) => product * (MULTIPLES[sign] ?? 1), 1)
  // 1.1 × 10,000 is not quite 11,000 in binary.
  return Math.round(Number(figure) * all * 1000) / 1000
}

const spokenOf = (written: string): number | undefined => (MULTIPLE.test(written) ? numeral(written) : undefined)

/** The first reading of a place wins: a date before the numbers in it. */
const figuresIn = (text: string): readonly Figure[] => {
  const all = [
    ...datesIn(text),
    ...shortDatesIn(text),
    ...each(text, GROUPED, (written) => Number(written.replaceAll(',', ''))),
    ...each(text, COUNTED, countedOf),
    ...each(text, SPOKEN, spokenOf),
  ]
  const taken = new Uint8Array(text.length)
  return all
    .filter(({ start, end }) => {
      if (taken.subarray(start, end).some(Boolean)) return false
      taken.fill(1, start, end)
      return true
    })
    .toSorted((a, b) => a.start - b.start)
}

/** The last sign of a figure stands where its last sign stood, every other one where it began: so a mark over all of it covers all of it. */
const placesOf = ({ start, end, text }: Figure, at: readonly number[]): readonly number[] =>
  Array.from({ length: text.length }, (_, i) => at[i === text.length - 1 ? end - 1 : start] ?? 0)

/**
 * As `spelled`, and numbers and dates in one spelling each: 2020-03-01, 二〇二〇年三月一日 and 2020年3月1日 are one day, 12万, 120,000 and 十二万 one number. Numerals that stand alone
 * or without a multiple stay as they are: they are part of words (统一, 三一).
 */
export const sought = (original: string, spelling: Spelling): Spelled => {
  const { text, at } = spelled(original, spelling)
  let [written, from] = ['', 0]
  const places: number[] = []
  const keep = (to: number): void => {
    written += text.slice(from, to)
    for (let i = from; i < to; i += 1) places.push(at[i] ?? 0)
    from = to
  }
  for (const figure of figuresIn(text)) {
    keep(figure.start)
    written += figure.text
    places.push(...placesOf(figure, at))
    from = figure.end
  }
  keep(text.length)
  return { text: written, at: [...places, original.length] }
}
