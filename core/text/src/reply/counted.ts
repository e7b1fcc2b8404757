import { NUMERAL, numeral } from '../facts/numerals.ts'
import type { Span } from '../reading/passages.ts'
import { sameLength } from '../reading/same-length.ts'
import type { Beside, Finding } from './finding.ts'

/** What is counted: land, lengths, weights, households, things, and the numbers of houses. Days and months are periods of a law as often as facts, and are left out. */
const UNITS = [
  ...['平方米', '平方公里', '立方米', '公里', '公顷', '公斤', '厘米', '毫米', '平米', '号楼', '单元', '亩', '米', '吨', '斤', '升'],
  ...['户', '人', '名', '套', '间', '栋', '幢', '层', '棵', '株', '头', '辆', '台', '盏', '口', '根', '处', '份', '次'],
]
const COUNTED = new RegExp(`(?<![\\d.第])(?<number>\\d{1,9}(?:\\.\\d{1,4})?|[${NUMERAL}]{1,12})\\s?(?<unit>${UNITS.join('|')})`, 'g')

/** 一次, 一人, 一份, 两次: ways of speaking, not figures. */
const SPOKEN = 2

export type Counted = Span & Readonly<{ value: number; unit: string }>

const SAME_UNIT: Readonly<Record<string, string>> = { 平米: '平方米', 名: '人', 幢: '栋', 号楼: '栋' }

/** Everything that is counted in a text. */
export const countedIn = (text: string): readonly Counted[] =>
  [...sameLength(text).matchAll(COUNTED)].flatMap((match): readonly Counted[] => {
    const { number = '', unit = '' } = match.groups ?? {}
    const value = /\d/.test(number) ? Number(number) : numeral(number)
    const spoken = !/\d/.test(number) && (value ?? 0) <= SPOKEN
    if (value === undefined || spoken) return []
    return [{ start: match.index, end: match.index + match[0].length, value, unit: SAME_UNIT[unit] ?? unit }]
  })

/** So much of the case is shown on each side. */
const AROUND = 10
const SHOWN = 3
const MOST = 20

const passage = (text: string, { start, end }: Span): Beside => ({
  of: 'LETTER',
  words: text.slice(Math.max(0, start - AROUND), end + AROUND).replaceAll(/\s+/g, ' '),
})

/**
 * Figures of the reply that the case counts otherwise: twelve 亩 there, twenty-one here. What the case does not count at all is something the inquiry found, and no finding.
 * Both may be right; each is a remark.
 */
export const countedOtherwise = (reply: string, found: string): readonly Finding[] => {
  const inCase = countedIn(found)
  const seen = new Set<string>()
  return countedIn(reply)
    .flatMap((one): readonly Finding[] => {
      const { unit, value, start, end } = one
      const like = inCase.filter((other) => other.unit === unit)
      if (like.length === 0 || like.some((other) => other.value === value) || seen.has(`${value} ${unit}`)) return []
      seen.add(`${value} ${unit}`)
      return [
        {
          ...{
            kind: 'COUNTED_OTHERWISE',
            weight: 'remark',
            at: { start, end },
            beside: like.slice(0, SHOWN).map((other) => passage(found, other)),
          },
          said: {
            zh: `案卷里写的是别的数（${unit}）：请对照，写错了的请改`,
            en: 'The case has another figure here: compare, and correct it if it is a slip',
          },
        },
      ]
    })
    .slice(0, MOST)
}
