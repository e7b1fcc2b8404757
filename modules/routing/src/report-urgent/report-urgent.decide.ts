import { type CaseEvent, documentEntry, PETITION_OFFICE, type UrgentReported, yearOf } from '@onedoor/case'
import { type Decider, type Decision, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { concerns } from '../routing.decide.ts'
import { evolve, initial, type Routing } from '../routing.state.ts'
import type { ReportedTo, ReportUrgent } from './report-urgent.contract.ts'

type Refused = 'not-sent-to-you' | 'report-incomplete' | 'nothing-is-owed'

const BASIS = '信访工作条例 第二十五条'

/** The petition office reports upwards to its own line; every organ reports to the leaders of its level and tells the others. */
export const owedTo = (organ: string): readonly ReportedTo[] =>
  organ === PETITION_OFFICE
    ? ['COUNTY_LEADERS', 'HIGHER_OFFICE', 'NATIONAL_OFFICE']
    : ['COUNTY_LEADERS', 'COMPETENT_AUTHORITY', 'JOINT_CONFERENCE']

const fault = ({ life }: Routing, { to }: ReportUrgent, stamp: Stamp): Refusal<Refused> | undefined => {
  if (!concerns(life, stamp)) return refuse('not-sent-to-you')
  if (['LINKED', 'WITHDRAWN', 'TERMINATED'].includes(life.phase)) return refuse('nothing-is-owed', BASIS)
  return owedTo(stamp.organ).every((one) => to.includes(one)) ? undefined : refuse('report-incomplete', BASIS)
}

const decide = (state: Routing, command: ReportUrgent, stamp: Stamp): Decision<UrgentReported, Refused> =>
  fault(state, command, stamp) ?? [
    {
      type: 'UrgentReported',
      data: { to: command.to },
      sealed: { text: command.text },
      entry: documentEntry(stamp.organ, '急报', yearOf(stamp.at)),
    },
  ]

/** 重大紧急报告: at once, to everybody the article names. Nothing changes for the petitioner (信访工作条例 第二十五条). */
export const reportUrgent: Decider<Routing, ReportUrgent, CaseEvent, UrgentReported, Refused> = { initial, evolve, decide }
