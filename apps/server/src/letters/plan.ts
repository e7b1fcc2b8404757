import { addDays, asDate, latestCalendar, parseDate } from '@onedoor/clock'
import type { Letter } from '@onedoor/intake/intake.module'

/** The steps of the road, in order. */
export const ROAD = ['receive', 'register', 'refer', 'sign', 'accept', 'draft', 'issue', 'serve'] as const
export type RoadStep = (typeof ROAD)[number]
export type Timed = Readonly<{ step: RoadStep; at: Date }>

const MINUTE = 60_000

const at = (day: string, time: string): Date => new Date(`${parseDate(day) ?? day}T${time}:00+08:00`)

const nextWorkingDay = (day: string): string => {
  const next = addDays(day, 1)
  return latestCalendar.kindOf(next).working ? next : nextWorkingDay(next)
}

/** As an office that does its work would do it: registered and sent on the next working day, signed for and accepted on the two after. */
const orderly = (received: Date): readonly Date[] => {
  const first = nextWorkingDay(asDate(received))
  const second = nextWorkingDay(first)
  return [at(first, '10:00'), at(first, '15:00'), at(second, '09:00'), at(nextWorkingDay(second), '10:00')]
}

/** The same four steps within the time there was, when the answer came sooner than that. */
const hurried = (received: Date, replied: Date): readonly Date[] => {
  const whole = replied.getTime() - received.getTime()
  return [1, 2, 3, 4].map((i) => new Date(received.getTime() + Math.floor((whole * i) / 8)))
}

/** When each step of this letter is taken. The days of receipt and reply are those of the letter; the steps between them are invented. */
export const planOf = ({ receivedAt, repliedAt }: Letter): readonly Timed[] => {
  const last = repliedAt === undefined || repliedAt < receivedAt ? undefined : repliedAt
  const ideal = orderly(receivedAt)
  const fits = last === undefined || (ideal.at(-1) ?? receivedAt).getTime() + 10 * MINUTE < last.getTime()
  const early = fits ? ideal : hurried(receivedAt, last)
  const end = last?.getTime() ?? 0
  const late =
    last === undefined ? [] : [new Date(Math.max(end - 2 * MINUTE, (early.at(-1) ?? receivedAt).getTime())), new Date(end), new Date(end)]
  return [receivedAt, ...early, ...late].map((when, i) => ({ step: ROAD[i] ?? 'serve', at: when }))
}
