// A second way to the same dates, for tests alone: days are Julian day numbers made by integer arithmetic, days off come from another
// people's table (npm chinese-days), and the periods were typed again from the law. It shares no line with the engine.
import { isWorkday } from 'chinese-days'

type Span = readonly [length: number, unit: 'd' | 'w' | 'm']

/** Periods by id: 信访工作条例 第二十二至三十六条, 浙江 2016 第二十、二十三条, 简易办理, 国信发〔2014〕16号 第六条, 山东 2015 第四十三、四十四条, the remedies of other laws, mediation and the court. */
export const SPANS: Readonly<Record<string, Span>> = {
  ...{ C01: [15, 'd'], C01a: [15, 'd'], C02: [15, 'd'], C03: [15, 'd'], C04: [5, 'w'], C06: [60, 'd'], 'C06+30': [90, 'd'] },
  ...{ C07: [3, 'w'], C08: [10, 'w'], C09: [1, 'w'], C10: [30, 'd'], C11: [30, 'd'] },
  ...{ 'C01-ZJ': [5, 'w'], 'C03-ZJ': [5, 'w'], 'C06-ZJ': [30, 'd'], 'C06-ZJ+60': [90, 'd'] },
  ...{ C10a: [3, 'w'], C11a: [3, 'w'], C13: [30, 'd'] },
  ...{ M01: [1, 'm'], M02: [3, 'd'], M03: [15, 'd'], 'M03+10': [25, 'd'], M04: [30, 'd'] },
  ...{
    P01: [30, 'd'],
    P02: [30, 'd'],
    P03: [60, 'd'],
    P04: [6, 'm'],
    P05: [15, 'd'],
    P06: [2, 'm'],
    P07: [12, 'm'],
    P08: [24, 'm'],
    P09: [30, 'd'],
  },
}

const div = (a: number, b: number): number => (a - (((a % b) + b) % b)) / b

/** Julian day number of a Gregorian date (Fliegel and Van Flandern, 1968). */
export const julian = (year: number, month: number, day: number): number => {
  const a = div(14 - month, 12)
  const y = year + 4800 - a
  const m = month + 12 * a - 3
  return day + div(153 * m + 2, 5) + 365 * y + div(y, 4) - div(y, 100) + div(y, 400) - 32045
}

export const civil = (jd: number): readonly [number, number, number] => {
  const a = jd + 32044
  const b = div(4 * a + 3, 146097)
  const c = a - div(146097 * b, 4)
  const d = div(4 * c + 3, 1461)
  const e = c - div(1461 * d, 4)
  const m = div(5 * e + 2, 153)
  return [100 * b + d - 4800 + div(m, 10), m + 3 - 12 * div(m, 10), e - div(153 * m + 2, 5) + 1]
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`)
export const written = (jd: number): string => {
  const [y, m, d] = civil(jd)
  return `${y}-${two(m)}-${two(d)}`
}

const works = new Map<number, boolean>()
const worked = (jd: number): boolean => {
  const known = works.get(jd)
  if (known !== undefined) return known
  const answer = isWorkday(written(jd))
  works.set(jd, answer)
  return answer
}

const monthLength = (year: number, month: number): number =>
  julian(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - julian(year, month, 1)

const afterMonths = (jd: number, months: number): number => {
  const [y, m, d] = civil(jd)
  const at = y * 12 + (m - 1) + months
  const [year, month] = [div(at, 12), at - div(at, 12) * 12 + 1]
  return julian(year, month, Math.min(d, monthLength(year, month)))
}

const afterWorkdays = (jd: number, n: number): number => {
  let day = jd
  for (let left = n; left > 0; ) {
    day += 1
    left -= worked(day) ? 1 : 0
  }
  return day
}

/** `[nominal, legal]` of a clock from a day. */
export const second = (id: string, jd: number, extra: number): readonly [string, string] => {
  const [length, unit] = SPANS[id] ?? [0, 'd']
  const n = length + extra
  const nominal = unit === 'd' ? jd + n : unit === 'w' ? afterWorkdays(jd, n) : afterMonths(jd, n)
  let legal = nominal
  while (!worked(legal)) legal += 1
  return [written(nominal), written(legal)]
}
