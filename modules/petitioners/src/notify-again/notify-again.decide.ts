import type { CaseEvent, OwedNoticeGiven } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { fold, type Parties } from '../petitioners.state.ts'
import type { NotifyAgain } from './notify-again.contract.ts'

type Refused = 'matter-not-found' | 'no-notice-owed' | 'must-be-written'

/** What this unit still owes now that the petitioner can be reached. */
const owedBy = ({ life, untold }: Parties, organ: string): Parties['untold'] =>
  life?.notifiable === true ? untold.filter(({ unit }) => unit === organ) : []

const decide = (state: Parties, { told }: NotifyAgain, stamp: Stamp): Decision<OwedNoticeGiven, Refused> => {
  if (state.life === undefined) return refuse('matter-not-found')
  const owed = owedBy(state, stamp.organ)
  if (owed.length === 0) return refuse('no-notice-owed', '信访工作条例 第二十三条第二款')
  if (told === 'PHONE' && state.life.addressed) return refuse('must-be-written', '信访工作条例 第二十三条第三款')
  return owed.map(({ version, unit }) => ({ type: 'OwedNoticeGiven', data: { unit, notice: version, told } }))
}

/** 补作告知: each unit gives the notices it could not give while name or address were unclear. */
export const notifyAgain: Decider<Parties, NotifyAgain, CaseEvent, OwedNoticeGiven, Refused> = { ...fold, decide }
