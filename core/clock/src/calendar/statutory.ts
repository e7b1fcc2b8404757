import type { DateOnly } from '../date-only.ts'

/** 全国年节及纪念日放假办法 第二条: festivals with a fixed date. */
const FIXED: Readonly<Record<string, string>> = {
  '01-01': '元旦',
  '10-01': '国庆节',
  '10-02': '国庆节',
  '10-03': '国庆节',
}

/** Labour Day had three days until 2007 and one from 2008; the second is statutory again since the revision of 2024-11-10, so from 2025 on. */
const daysOfLabour = (year: number): number => {
  if (year <= 2007) return 3
  return year >= 2025 ? 2 : 1
}

/**
 * The days that the same article gives by the lunar calendar (除夕 to 正月初三, 清明, 端午, 中秋), told from the almanac for the years whose notice
 * is still to come. A day made up for a festival on a weekend (第六条) is named by the notice alone.
 */
const LUNAR: Readonly<Record<string, string>> = {
  ...{ '2027-02-05': '春节', '2027-02-06': '春节', '2027-02-07': '春节', '2027-02-08': '春节' },
  ...{ '2027-04-05': '清明节', '2027-06-09': '端午节', '2027-09-15': '中秋节' },
  ...{ '2028-01-25': '春节', '2028-01-26': '春节', '2028-01-27': '春节', '2028-01-28': '春节' },
  ...{ '2028-04-04': '清明节', '2028-05-28': '端午节', '2028-10-03': '中秋节' },
}

/** The festival that the law itself sets on that day, with or without a notice. */
export const statutoryFestival = (day: DateOnly): string | undefined => {
  const date = day.slice(5)
  if (date.startsWith('05-0') && Number(date.slice(3)) <= daysOfLabour(Number(day.slice(0, 4)))) return '劳动节'
  return LUNAR[day] ?? FIXED[date]
}
