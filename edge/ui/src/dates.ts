import { addDays, type DateOnly, parseDate } from '@onedoor/clock'
import type { Said } from './words.tsx'

const WEEKDAYS: readonly Said[] = [
  { zh: '周日', en: 'Sun' },
  { zh: '周一', en: 'Mon' },
  { zh: '周二', en: 'Tue' },
  { zh: '周三', en: 'Wed' },
  { zh: '周四', en: 'Thu' },
  { zh: '周五', en: 'Fri' },
  { zh: '周六', en: 'Sat' },
]

export const weekdaySaid = (day: DateOnly): Said => WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? { zh: '', en: '' }

const SHIFT = 8 * 3_600_000

/** `2026-09-01 14:05` in the county's time, whatever the browser's zone. */
export const clockTime = (at: Date): string => new Date(at.getTime() + SHIFT).toISOString().slice(0, 16).replace('T', ' ')

const NEAR: Readonly<Record<string, number>> = { 今天: 0, 昨天: -1, 前天: -2, 明天: 1, today: 0, yesterday: -1, tomorrow: 1 }

const pad = (text: string): string => text.padStart(2, '0')

/** The year that makes a day without year the nearest one not after today: nobody registers a letter of next December. */
const nearestPast = (month: string, day: string, today: DateOnly): DateOnly | undefined => {
  const year = Number(today.slice(0, 4))
  const here = parseDate(`${year}-${pad(month)}-${pad(day)}`)
  return here !== undefined && here <= today ? here : (parseDate(`${year - 1}-${pad(month)}-${pad(day)}`) ?? here)
}

/** Reads a day as people type it: `2026-9-1`, `20260901`, `9.1`, `9月1日`, `昨天`. `undefined` when it is no day. */
export const readDay = (typed: string, today: DateOnly): DateOnly | undefined => {
  const text = typed.normalize('NFKC').trim().toLowerCase()
  const near = NEAR[text]
  if (near !== undefined) return addDays(today, near)
  const run = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? /^(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D*$/.exec(text)
  if (run !== null) return parseDate(run.slice(1).map(pad).join('-'))
  const short = /^(\d{1,2})\D+(\d{1,2})\D*$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text)
  return short === null ? undefined : nearestPast(short[1] ?? '', short[2] ?? '', today)
}
