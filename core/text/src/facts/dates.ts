import { addDays, type DateOnly, parseDate } from '@onedoor/clock'
import { sameLength } from '../reading/same-length.ts'
import { type Fact, firstReading } from './fact.ts'
import { NUMERAL, numeral } from './numerals.ts'

const N = `(?:\\d{1,4}|[${NUMERAL}]{1,5})`
const FULL = new RegExp(
  `(?:(?<!\\d)|(?<=\\d{5}(?=(?:19|20)\\d\\d年)))(?<year>\\d{4}|[〇零一二三四五六七八九]{4})(?:年\\s?(?<month>${N})月\\s?(?:(?<day>${N})[日号])?|(?<sep>[-./])(?<m>\\d{1,2})\\k<sep>(?<d>\\d{1,2})(?!\\d))`,
  'g',
)
const IN_A_YEAR = new RegExp(
  `(?<!\\d|年\\s?0?)(?<which>前年|去年|今年|当年|明年)?(?<month>(?:1[0-2]|[1-9]|十[一二]?|[元一二三四五六七八九]))月(?:份|\\s?(?<day>${N})[日号])?`,
  'g',
)
/** 66年8月: the century that makes it no later than the letter. */
const SHORT_YEAR = new RegExp(`(?<![\\d第共满])(?<short>\\d{2})年(?<month>1[0-2]|0?[1-9])月(?!\\s?前)(?:(?<day>${N})[日号])?`, 'g')
const LOOSE = new RegExp(
  `(?<word>上个月|上月|这个月|本月|昨天|前天|(?<!的)今天(?![^，。；\\n]{0,3}[，,]?明天)|昨日)|(?<count>${N})(?<unit>天|日|个月|年)(?:多)?(?:之)?前`,
  'g',
)
const YEARS: Readonly<Record<string, number>> = { 前年: -2, 去年: -1, 今年: 0, 明年: 1 }
const DAYS: Readonly<Record<string, number>> = { 昨天: -1, 昨日: -1, 前天: -2, 今天: 0 }

type Groups = Readonly<Record<string, string | undefined>>
type Read = Readonly<{ value: string; why: Fact['why'] }>

const SAID = {
  full: { zh: '日期', en: 'A date' },
  counted: { zh: '按来信日期推算', en: 'Counted from the day of the letter' },
} as const

const numberOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : text === '元' ? 1 : /^\d+$/.test(text) ? Number(text) : numeral(text)

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

const shortYear = (letterDay: DateOnly, { short = '', month, day }: Groups): Read | undefined => {
  const year = Number(`${letterDay.slice(0, 2)}${short}`)
  const value = dayIn(year > Number(letterDay.slice(0, 4)) ? year - 100 : year, numberOf(month), numberOf(day))
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

/** 93年前 is a year without its century; nobody counts back farther than this. */
const A_LIFE = 60

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

/** 2016年4月10日和5月20日, 2017年11月30日至12月4日: the second is of the year of the first. */
const JOINED = /^\s?(?:和|与|及|、|至|到|[-—~～－]{1,2})\s?$/

const sameYear = (text: string, full: readonly Fact[], fact: Fact): Fact => {
  const before = full.find(({ end }) => end <= fact.start && JOINED.test(text.slice(end, fact.start)))
  const year = before?.value.slice(0, 4)
  if (year === undefined || !/^\d/.test(text.charAt(fact.start))) return fact
  return { ...fact, value: year + fact.value.slice(4), why: SAID.full }
}

/** Days, months and years that the letter names, those without a year and those told from today counted from the day of the letter; lunar ones are not read. */
export const datesIn = (letter: string, letterDay: DateOnly): readonly Fact[] => {
  const text = sameLength(letter)
  const full = readAll(text, FULL, fullOf)
  return firstReading(text.length, [
    full,
    readAll(text, SHORT_YEAR, (groups) => shortYear(letterDay, groups)),
    readAll(text, IN_A_YEAR, (groups) => inAYear(letterDay, groups)).map((fact) => sameYear(text, full, fact)),
    readAll(text, LOOSE, (groups) => loose(letterDay, groups)),
  ])
}
