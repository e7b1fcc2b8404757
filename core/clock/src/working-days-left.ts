import { type Calendar, latestCalendar } from './calendar/calendar.ts'
import { type DateOnly, dayNumber } from './date-only.ts'

/** Working days after today up to and with the last day, make-up days among them; none once it has passed. */
export const workingDaysLeft = (today: DateOnly, last: DateOnly, calendar: Calendar = latestCalendar): number => {
  let left = 0
  for (let day = dayNumber(today) + 1; day <= dayNumber(last); day += 1) if (calendar.isWorking(day)) left += 1
  return left
}
