import { addDays, type DateOnly, parseDate } from '@onedoor/clock'
import { sameLength } from '../reading/same-length.ts'
import { type Fact, firstReading } from './fact.ts'
import { NUMERAL, numeral } from './numerals.ts'

const N = `(?:\\d{1,4}|[${NUMERAL}]{1,5})`
const FULL = new RegExp(
  `(?<!\\d)(?<year>\\d{4}|[〇零一二三四五六七八九]{4})(?:年\\s?(?<month>${N})月\\s?(?:(?<day>${N})[日号])?|(?<sep>[-./])(?<m>\\d{1,2})\\k<sep>(?<d>\\d{1,2})(?!\\d))`,
  'g',
)
const IN_A_YEAR = new RegExp(
  `(?<which>前年|去年|今年|当年|明年)?(?<month>(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九]))月(?:份|\\s?(?<day>${N})[日号])?`,
  'g',
)
const LOOSE = new RegExp(`(?<word>上个月|上月|这个月|本月|昨天|前天|今天|昨日)|(?<count>${N})(?<unit>天|日|个月|年)(?:多)?(?:之)?前`, 'g')
const YEARS: Readonly<Record<string, number>> = { 前年: -2, 去年: -1, 今年: 0, 明年: 1 }
const DAYS: Readonly<Record<string, number>> = { 昨天: -1, 昨日: -1, 前天: -2, 今天: 0 }

type Groups = Readonly<Record<string, string | undefined>>
type Read = Readonly<{ value: string; why: Fact['why'] }>

const SAID = {
  full: { zh: '日期', en: 'A date' },
  counted: { zh: '按来信日期推算', en: 'Counted from the day of the letter' },
} as const

const numberOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : /^\d+$/.test(text) ? Number(text) : numeral(text)

const two = (value: number): string => String(value).padStart(2, '0')

/** A month, or a day of it if there is such a day. */
const dayIn = (year: number, month: number | undefined, day: number | undefined): string | undefined => {
  if (year < 1900 || year > 2100 || month === undefined || month < 1 || month > 12) return undefined
  const start = `${year}-${two(month)}`
  return day === undefined ? start : parseDate(`${start}-${two(day)}`)
}

const fullOf = ({ year, month, day, m, d }: Groups): Read | undefined => {
  const value = dayIn(numberOf(year) ?? 0, numberOf(month ?? m), numberOf(day ?? d))
  return value === undefined ? undefined : { value, why: SAID.full }
}

/** Without a year, the latest such day that is not after the letter. */
const latest = (letterDay: DateOnly, month: number | undefined, day: number): string | undefined => {
  const year = Number(letterDay.slice(0, 4))
  const value = dayIn(year, month, day)
  return value === undefined || value <= letterDay ? value : dayIn(year - 1, month, day)
}

/** 3月 without year and day may be a length of time; 当年 is the year that was spoken of. Both are passed over. */
const inAYear = (letterDay: DateOnly, { which, month, day }: Groups): Read | undefined => {
  if (which === '当年' || (which === undefined && day === undefined)) return undefined
  const year = Number(letterDay.slice(0, 4)) + (YEARS[which ?? ''] ?? 0)
  const value = which === undefined ? latest(letterDay, numberOf(month), numberOf(day) ?? 0) : dayIn(year, numberOf(month), numberOf(day))
  return value === undefined ? undefined : { value, why: SAID.counted }
}

const monthsBefore = (letterDay: DateOnly, months: number): string => {
  const all = Number(letterDay.slice(0, 4)) * 12 + Number(letterDay.slice(5, 7)) - 1 - months
  return `${Math.floor(all / 12)}-${two((all % 12) + 1)}`
}

/** Farther back than a life, it is no memory of somebody. */
const A_LIFE = 120

const counted = (value: string): Read => ({ value, why: SAID.counted })

const byWord = (letterDay: DateOnly, word: string): Read => {
  const days = DAYS[word]
  return counted(days === undefined ? monthsBefore(letterDay, word.startsWith('上') ? 1 : 0) : addDays(letterDay, days))
}

const ago = (letterDay: DateOnly, many: number, unit: string): Read | undefined => {
  if (unit === '年') return many <= A_LIFE ? counted(String(Number(letterDay.slice(0, 4)) - many)) : undefined
  if (unit === '个月') return many <= A_LIFE * 12 ? counted(monthsBefore(letterDay, many)) : undefined
  return many <= A_LIFE * 366 ? counted(addDays(letterDay, -many)) : undefined
}

const loose = (letterDay: DateOnly, { word, count, unit = '' }: Groups): Read | undefined => {
  if (word !== undefined) return byWord(letterDay, word)
  const many = numberOf(count)
  return many === undefined || many < 1 ? undefined : ago(letterDay, many, unit)
}

/** 农历正月初八: another calendar, left to whoever reads the letter. */
const isLunar = (text: string, start: number, end: number): boolean =>
  /(?:农历|阴历|旧历|古历).{0,8}$/.test(text.slice(Math.max(0, start - 12), start)) ||
  /^(?:初|廿|[^，。；\n]{0,2}(?:农历|阴历))/.test(text.slice(end, end + 6))

const readAll = (text: string, pattern: RegExp, read: (groups: Groups) => Read | undefined): readonly Fact[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length]
    const found = isLunar(text, start, end) ? undefined : read(match.groups ?? {})
    return found === undefined ? [] : [{ start, end, kind: 'DATE' as const, ...found }]
  })

/** Days, months and years that the letter names, those without a year and those told from today counted from the day of the letter; lunar ones are not read. */
export const datesIn = (letter: string, letterDay: DateOnly): readonly Fact[] => {
  const text = sameLength(letter)
  return firstReading(text.length, [
    readAll(text, FULL, fullOf),
    readAll(text, IN_A_YEAR, (groups) => inAYear(letterDay, groups)),
    readAll(text, LOOSE, (groups) => loose(letterDay, groups)),
  ])
}
