import { sameLength } from '../reading/same-length.ts'
import type { Fact } from './fact.ts'
import { NUMERAL, numeral } from './numerals.ts'

const ARABIC =
  /(?<![\d.])(?<about>约|近|大概|大约|超过|将近)?(?<money>[¥￥]\s?)?(?<digits>\d{1,12}(?:,\d{3}){0,4}(?:\.\d{1,6})?)\s?(?<unit>百万|千万|万亿|万|千|亿)?(?<rest>\d(?=\s?(?:元|块)))?(?<more>多|余)?\s?(?<sign>亿元|万元|元|块|人民币|美元)?/g
const CHINESE = new RegExp(
  `(?<about>约|近|大概|大约|超过|将近)?(?<words>[${NUMERAL}]{1,20})(?<more>多|余)?(?<sign>万元|亿元|元|块)(?!月|宵|旦|件)`,
  'g',
)

const TIMES: Readonly<Record<string, number>> = {
  ...{ 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 万亿: 1e12 },
  ...{ 万元: 1e4, 亿元: 1e8 },
}

type Groups = Readonly<Record<string, string | undefined>>

/** Eleven digits are a telephone, four are a year: without 元, 块 or ¥ it is no money, but 3万 may be people. */
const arabic = ({ digits = '', unit = '', rest = '', sign = '' }: Groups): number => {
  const times = (TIMES[unit] ?? 1) * (TIMES[sign] ?? 1)
  return Number(digits.replaceAll(',', '')) * times + (rest === '' ? 0 : (Number(rest) * times) / 10)
}

const factOf = (at: number, words: string, amount: number, about: boolean): Fact => ({
  start: at,
  end: at + words.trimEnd().length,
  kind: 'SUM',
  value: String(Math.round(amount * 100) / 100),
  why: about ? { zh: '金额（约数）', en: 'A sum of money, about' } : { zh: '金额', en: 'A sum of money' },
})

/** Sums of money in 元. What is counted in other things (亩、户、人) is none. */
export const sumsIn = (letter: string): readonly Fact[] => {
  const text = sameLength(letter)
  const inDigits = [...text.matchAll(ARABIC)].flatMap((match) => {
    const groups: Groups = match.groups ?? {}
    if (groups['sign'] === undefined && groups['money'] === undefined) return []
    return [factOf(match.index, match[0], arabic(groups), (groups['about'] ?? groups['more']) !== undefined)]
  })
  const inWords = [...text.matchAll(CHINESE)].flatMap((match) => {
    const groups: Groups = match.groups ?? {}
    const { words = '', sign = '' } = groups
    const amount = numeral(words)
    // 一元, 两块 are mostly no money: 一元化, 两块地.
    if (amount === undefined || (words.length === 1 && sign === '块') || amount === 0) return []
    return [factOf(match.index, match[0], amount * (TIMES[sign] ?? 1), (groups['about'] ?? groups['more']) !== undefined)]
  })
  return [...inDigits, ...inWords].toSorted((one, other) => one.start - other.start)
}
