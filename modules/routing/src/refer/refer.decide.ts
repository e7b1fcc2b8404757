import {
  type CaseEvent,
  dayOf,
  documentEntry,
  type Life,
  type MatterReferred,
  PETITION_OFFICE,
  type Phase,
  type UnitsShown,
  yearOf,
} from '@onedoor/case'
import { type Decider, type Decision, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { officeFault } from '../routing.decide.ts'
import { evolve, initial, type Routing } from '../routing.state.ts'
import type { Refer } from './refer.contract.ts'

type Refused =
  | 'petition-office-only'
  | 'not-with-office'
  | 'not-to-itself'
  | 'report-date-needed'
  | 'report-date-past'
  | 'report-date-without-assignment'
  | 'not-decided-yet'
  | 'decided-means-assigned'
  | 'another-unit-decided'

const BASIS = '信访工作条例 第二十二条第一款'

/** Phases in which the matter lies with the petition office and waits for a competent unit. */
const WITH_OFFICE: readonly Phase[] = ['REGISTERED', 'RETURNED', 'DECLINED', 'ESCALATED']

const reportDateFault = ({ mode, reportDueOn }: Refer, today: string): Refused | undefined => {
  if (mode === 'TRANSFER') return reportDueOn === undefined ? undefined : 'report-date-without-assignment'
  if (reportDueOn === undefined) return 'report-date-needed'
  return reportDueOn > today ? undefined : 'report-date-past'
}

/** What was put before the leaders goes where they said, and a report is due. */
const instructionFault = ({ instructed, phase }: Life, instructedTo: string | undefined, { mode, to }: Refer): Refused | undefined => {
  if (phase !== 'ESCALATED') return undefined
  if (instructed !== true) return 'not-decided-yet'
  if (mode !== 'ASSIGN') return 'decided-means-assigned'
  return to === instructedTo ? undefined : 'another-unit-decided'
}

const fault = ({ life, instructedTo }: Routing, command: Refer, stamp: Stamp): Refusal<Refused> | undefined => {
  if (life === undefined || !WITH_OFFICE.includes(life.phase)) return refuse('not-with-office')
  if (command.to === PETITION_OFFICE) return refuse('not-to-itself', BASIS)
  const found = instructionFault(life, instructedTo, command) ?? reportDateFault(command, dayOf(stamp.at))
  return found && refuse(found, BASIS)
}

const shownOf = ({ model, units }: NonNullable<Refer['shown']>): UnitsShown => ({ units, ...(model !== undefined && { model }) })

const decide = (state: Routing, command: Refer, stamp: Stamp): Decision<MatterReferred, Refused> => {
  const { mode, to, reason, reportDueOn, shown } = command
  return (
    officeFault(stamp, BASIS) ??
    fault(state, command, stamp) ?? [
      {
        type: 'MatterReferred',
        data: { mode, to, ...(reportDueOn !== undefined && { reportDueOn }), ...(shown !== undefined && { shown: shownOf(shown) }) },
        sealed: { reason },
        entry: documentEntry(stamp.organ, mode === 'ASSIGN' ? '交' : '转', yearOf(stamp.at)),
      },
    ]
  )
}

/** 转送、交办: 信访工作条例 第二十二条第一款. Whether the unit exists that day is asked of the directory before. */
export const refer: Decider<Routing, Refer, CaseEvent, MatterReferred, Refused> = { initial, evolve, decide }
