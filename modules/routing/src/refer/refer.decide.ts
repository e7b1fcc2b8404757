import { type CaseEvent, dayOf, documentEntry, type MatterReferred, PETITION_OFFICE, type Phase, yearOf } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { evolve, initial, type Routing } from '../routing.state.ts'
import type { Refer } from './refer.contract.ts'

type Refused =
  | 'petition-office-only'
  | 'not-with-office'
  | 'not-to-itself'
  | 'report-date-needed'
  | 'report-date-past'
  | 'report-date-without-assignment'

const BASIS = '信访工作条例 第二十二条第一款'

/** Phases in which the matter lies with the petition office and waits for a competent unit. */
const WITH_OFFICE: readonly Phase[] = ['REGISTERED', 'RETURNED', 'DECLINED']

const reportDateFault = ({ mode, reportDueOn }: Refer, today: string): Refused | undefined => {
  if (mode === 'TRANSFER') return reportDueOn === undefined ? undefined : 'report-date-without-assignment'
  if (reportDueOn === undefined) return 'report-date-needed'
  return reportDueOn > today ? undefined : 'report-date-past'
}

const decide = ({ life }: Routing, command: Refer, stamp: Stamp): Decision<MatterReferred, Refused> => {
  if (stamp.organ !== PETITION_OFFICE) return refuse('petition-office-only', BASIS)
  if (life === undefined || !WITH_OFFICE.includes(life.phase)) return refuse('not-with-office')
  if (command.to === PETITION_OFFICE) return refuse('not-to-itself', BASIS)
  const fault = reportDateFault(command, dayOf(stamp.at))
  if (fault !== undefined) return refuse(fault, BASIS)
  const { mode, to, reason, reportDueOn } = command
  return [
    {
      type: 'MatterReferred',
      data: { mode, to, ...(reportDueOn !== undefined && { reportDueOn }) },
      sealed: { reason },
      entry: documentEntry(stamp.organ, mode === 'ASSIGN' ? '交' : '转', yearOf(stamp.at)),
    },
  ]
}

/** 转送、交办: 信访工作条例 第二十二条第一款. Whether the unit exists that day is asked of the directory before. */
export const refer: Decider<Routing, Refer, CaseEvent, MatterReferred, Refused> = { initial, evolve, decide }
