import { type DateOnly, workingDaysLeft } from '@onedoor/clock'

type Said = Readonly<{ zh: string; en: string }>

/** Working days before a last day within which a row says so, and within which it says so with weight. */
const SOON = 10
const NEAR = 3

/** What a row says of a last day that comes near, in working days; nothing on that day, after it, or long before: then the days are said as everywhere. */
export const dueMark = (legalDue: DateOnly, today: DateOnly): (Said & Readonly<{ near: boolean }>) | undefined => {
  const left = workingDaysLeft(today, legalDue)
  if (left === 0 || left > SOON) return undefined
  const days = left === 1 ? '1 working day left' : `${left} working days left`
  return left > NEAR
    ? { near: false, zh: `还有 ${left} 个工作日`, en: days }
    : { near: true, zh: `临期，还有 ${left} 个工作日`, en: `Due soon: ${days}` }
}
