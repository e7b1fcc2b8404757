import { isLate, type RunningClock } from '@onedoor/case'
import { type DateOnly, daysBetween } from '@onedoor/clock'
import { weekdaySaid } from './dates.ts'
import { type Said, useSay } from './words.tsx'

/** `还有 3 天`, `今天到期`, `逾期 2 天`: said in words, since colour alone tells some readers nothing. */
export const leftSaid = (legalDue: DateOnly, today: DateOnly): Said => {
  const days = daysBetween(today, legalDue)
  if (days === 0) return { zh: '今天到期', en: 'due today' }
  if (days > 0) return { zh: `还有 ${days} 天`, en: days === 1 ? '1 day left' : `${days} days left` }
  return { zh: `逾期 ${-days} 天`, en: days === -1 ? '1 day overdue' : `${-days} days overdue` }
}

export const Left = ({ legalDue, today }: { legalDue: DateOnly; today: DateOnly }) => {
  const say = useSay()
  return <span className={today > legalDue ? 'od-overdue od-num' : 'od-num'}>{say(leftSaid(legalDue, today))}</span>
}

/** The legal last day of a clock and what is left of it; the nominal day beside it where a holiday moved it. */
export const ClockBadge = ({ clock, today }: { clock: RunningClock; today: DateOnly }) => {
  const say = useSay()
  const { legalDue, nominalDue, endedOn } = clock
  const late = isLate(clock, today)
  return (
    <span className={endedOn === undefined ? 'od-clock' : 'od-clock od-clock-ended'}>
      <span className="od-num">
        {legalDue} {say(weekdaySaid(legalDue))}
      </span>
      {endedOn === undefined && <Left legalDue={legalDue} today={today} />}
      {endedOn !== undefined && (
        <span className={late ? 'od-overdue od-num' : 'od-num'}>
          {late ? say({ zh: `${endedOn} 完成，逾期`, en: `done ${endedOn}, late` }) : say({ zh: `${endedOn} 完成`, en: `done ${endedOn}` })}
        </span>
      )}
      {nominalDue !== legalDue && (
        <span className="od-quiet">
          {say({ zh: `原为 ${nominalDue}，遇节假日顺延`, en: `${nominalDue} by count; moved by a holiday` })}
        </span>
      )}
    </span>
  )
}
