import { type Said, useSay } from '@onedoor/ui'
import type { LookBackFinding } from './look-back.events.ts'
import type { Step } from './look-back-story.state.ts'

export const FINDINGS: Readonly<Record<LookBackFinding, Said>> = {
  DONE: { zh: '已经落实', en: 'Settled in fact' },
  PARTLY: { zh: '部分落实', en: 'Done in part' },
  NOT_DONE: { zh: '没有落实', en: 'Not carried out' },
  REOPENED: { zh: '已经重新办理', en: 'Taken up again' },
}

/** No law gives a number of days for a second look: whoever reads the day must not take it for one. */
export const OFFICE_DAY: Said = {
  zh: '日期由信访局定，条例没有规定天数',
  en: 'the office’s own day; the Regulations give none',
}

const STEPS = {
  CLOSED: { zh: '单位报结', en: 'The unit sent it back' },
  RETURNED: { zh: '退回再看', en: 'Returned to the unit' },
  NOTED: { zh: '信访局阅知，了结', en: 'The office took note; it is at an end' },
} as const

/** What went to and fro about the list as a whole. */
export const Steps = ({ steps }: { steps: readonly Step[] }) => {
  const say = useSay()
  if (steps.length === 0) return null
  return (
    <section className="od-section">
      <h2>{say({ zh: '整份清单', en: 'The list as a whole' })}</h2>
      <ul className="od-pairs">
        {steps.map(({ what, on, text, dueOn, late }) => (
          <li key={`${what}${on}${text}`}>
            <div>
              {say(STEPS[what])} <span className="od-num od-quiet">{on}</span>
              {late === true && <div className="od-overdue">{say({ zh: '晚于约定日期', en: 'after its day' })}</div>}
            </div>
            <div>
              <div className="od-prose">{text}</div>
              {dueOn !== undefined && (
                <div className="od-quiet">{say({ zh: `最迟 ${dueOn} 再反馈`, en: `to report again by ${dueOn}` })}</div>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
