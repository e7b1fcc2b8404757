import { sameLength } from '../reading/same-length.ts'
import type { Fact } from './fact.ts'
import { NUMERAL, numeral } from './numerals.ts'

const ARABIC =
  /(?<![\d.])(?<about>约|近|大概|大约|超过|将近)?(?<money>[¥￥]\s?)?(?<digits>\d{1,12}(?:,\d{3}){0,4}(?:\.\d{1,6})?)\s?(?<unit>百万|千万|万亿|万|千|亿)?(?:(?<=万)(?<thousands>\d(?=千))千)?(?<rest>\d(?=\s?(?:元|块)))?(?<more>多|余)?\s?(?<sign>亿元|万元|元|块|人民币|美元)?/g
const CHINESE = new RegExp(
  `(?<![几数好])(?<about>约|近|大概|大约|超过|将近)?(?<words>[${NUMERAL}]{1,20})(?<more>多|余)?(?<sign>万元|亿元|元|块)(?!月|宵|旦|件)`,
  'g',
)

const TIMES: Readonly<Record<string, number>> = {
  ...{ 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 万亿: 1e12 },
  ...{ 万元: 1e4, 亿元: 1e8 },
}

/** 预交8万, 治疗费用大概20万: behind a word of money a sum needs no 元, unless people, land or the like are counted. */
const BARE =
  /(?<=(?:[费款价]|费用|工资|收入|金额|总额|奖金|定金|订金|押金|租金|资金|现金|首付|补偿|赔偿|补贴|造价|预交|上交|缴纳?|支付|交了?|付了?|花了?|收了?|欠了?|赔了?|借了?|损失|亏损|投资|投入)(?:[了着为是共计高达至近达约就要需]|大概|大约|不到|超过|将近|每户|每人|总共|一共|合计|在内){0,3})(?<digits>\d{1,6}(?:\.\d{1,4})?|[一二三四五六七八九十两百]{1,6})(?<more>多|余)?(?<unit>万|千)(?<after>多|余|左右)?(?![\d人户亩平吨方公里字名张个台辆次瓦斤米只头份册块元亿])/g
/** 300～600元: the sign behind the second belongs to both. */
const RANGE =
  /(?<![\d.])(?<digits>\d{1,9}(?:\.\d{1,4})?)(?<unit>万|千)?(?=\s?[~～—－\-至到]{1,2}\s?\d{1,9}(?:\.\d{1,4})?(?<other>万|千|百万|亿)?\s?(?:元|块))/g

type Groups = Readonly<Record<string, string | undefined>>

/** Eleven digits are a telephone, four are a year: without 元, 块 or ¥ it is no money, but 3万 may be people. */
const arabic = ({ digits = '', unit = '', thousands = '0', rest = '', sign = '' }: Groups): number => {
  const times = (TIMES[unit] ?? 1) * (TIMES[sign] ?? 1)
  return Number(digits.replaceAll(',', '')) * times + Number(thousands) * 1e3 + (rest === '' ? 0 : (Number(rest) * times) / 10)
}

const factOf = (at: number, words: string, amount: number, about: boolean): Fact => ({
  start: at,
  end: at + words.trimEnd().length,
  kind: 'SUM',
  value: String(Math.round(amount * 100) / 100),
  why: about ? { zh: '金额（约数）', en: 'A sum of money, about' } : { zh: '金额', en: 'A sum of money' },
})

const bare = (text: string): readonly Fact[] =>
  [...text.matchAll(BARE)].flatMap((match) => {
    const { digits = '', unit = '', more, after } = match.groups ?? {}
    const value = /\d/.test(digits) ? Number(digits) : numeral(digits)
    const about = (more ?? after) !== undefined
    return value === undefined || value === 0 ? [] : [factOf(match.index, match[0], value * (TIMES[unit] ?? 1), about)]
  })

const ranges = (text: string): readonly Fact[] =>
  [...text.matchAll(RANGE)].map((match) => {
    const { digits = '', unit, other = '' } = match.groups ?? {}
    return factOf(match.index, match[0], Number(digits) * (TIMES[unit ?? other] ?? 1), false)
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
  return [...inDigits, ...inWords, ...bare(text), ...ranges(text)].toSorted((one, other) => one.start - other.start)
}
