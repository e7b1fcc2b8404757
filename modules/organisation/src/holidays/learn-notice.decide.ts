import { asDate, type NoticeRefused, noticeFault, standingNotices } from '@onedoor/clock'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import type { HolidayNoticeLearned } from '../holidays.events.ts'
import type { Notice } from './holidays.contract.ts'
import { evolve, type Holidays, initial } from './holidays.state.ts'

type Refused = NoticeRefused | 'notice-already-known'

const decide = (learned: Holidays, notice: Notice, stamp: Stamp): Decision<HolidayNoticeLearned, Refused> => {
  if ([...standingNotices(), ...learned.map((one) => one.notice)].some(({ no }) => no === notice.no)) return refuse('notice-already-known')
  const { known, ...rest } = notice
  return noticeFault(notice, asDate(stamp.at)) ?? [{ type: 'HolidayNoticeLearned', data: { ...rest, published: known } }]
}

/** A county need not wait for a release to know the days off of next year. */
export const learnNotice: Decider<Holidays, Notice, HolidayNoticeLearned, HolidayNoticeLearned, Refused> = { initial, evolve, decide }
