import { derivationOf, type RunningClock, SET_DAYS } from '@onedoor/case'
import { type DayStep, type Due, explain, kindText, ruleFor, stepText } from '@onedoor/clock'
import { isRefusal } from '@onedoor/kernel'
import { weekdaySaid } from './dates.ts'
import { Panel } from './panel.tsx'
import { type Said, useSay, useSpeech } from './words.tsx'

/** 期限名称 as the rules of its day call it, or as the day that somebody set is called. */
export const clockName = ({ id, startedOn }: Pick<RunningClock, 'id' | 'startedOn'>): Said =>
  SET_DAYS[id]?.name ?? ruleFor(id, startedOn)?.name ?? { zh: id, en: id }

const SET_BY_SOMEBODY: Said = { zh: '由经办单位指定', en: 'set by the unit that handles it' }

/** Plain working days and counted weekends speak for themselves; festivals and make-up days are told with their notice. */
const whyText = (step: DayStep, language: 'zh' | 'en'): string => {
  if (!step.counted) return stepText(step, language)
  return step.kind.why === 'weekday' || step.kind.why === 'weekend' ? '' : kindText(step, language)
}

const Day = ({ step, last }: { step: DayStep; last: boolean }) => {
  const say = useSay()
  const { language } = useSpeech()
  const look = last ? 'od-day-last' : step.counted ? undefined : 'od-day-off'
  return (
    <li {...(look !== undefined && { className: look })}>
      <span className="od-num">{step.date}</span>
      <span>{say(weekdaySaid(step.date))}</span>
      <span className="od-num">{step.ordinal ?? ''}</span>
      <span>{whyText(step, language)}</span>
    </li>
  )
}

const Days = ({ derived }: { derived: Due }) => {
  const { language } = useSpeech()
  return (
    <div className="od-stack">
      <ul className="od-stack-tight">
        {explain(derived, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ol className="od-days">
        {derived.days.map((step) => (
          <Day key={step.date} step={step} last={step.date === derived.legalDue} />
        ))}
      </ol>
    </div>
  )
}

/** How a last day was counted: in sentences first, then every single day and why it counted or did not. */
export const Derivation = ({ clock, close }: { clock: RunningClock; close: () => void }) => {
  const say = useSay()
  const derived = derivationOf(clock)
  const setBy = SET_DAYS[clock.id]?.setBy ?? SET_BY_SOMEBODY
  return (
    <Panel side close={close} title={say(clockName(clock))}>
      {isRefusal(derived) ? (
        <p>
          {say({
            zh: `这一天${setBy.zh}，不是按法律推算的。`,
            en: `This day was ${setBy.en}; it was not counted from a period of law.`,
          })}
        </p>
      ) : (
        <Days derived={derived} />
      )}
    </Panel>
  )
}
