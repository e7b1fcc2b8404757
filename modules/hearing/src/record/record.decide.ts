import { type Attachment, type CaseEvent, dayOf, type HearingHeld, isLawful } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { HEARING, heldBy, stageOf } from '../hearing.decide.ts'
import { evolve, type Hearing, initial } from '../hearing.state.ts'

type Refused = 'not-your-matter' | 'no-hearing' | 'hearing-day-wrong' | 'hearing-record-needed' | 'not-now'

export type RecordOfHearing = Readonly<{
  days: readonly string[]
  report: string
  found?: string
  dissent?: string
  suggestion?: string
  record: readonly (Attachment & Readonly<{ name: string }>)[]
}>

const daysHold = (days: readonly string[], orderedOn: string, today: string): boolean =>
  days.length > 0 && new Set(days).size === days.length && days.every((day) => orderedOn <= day && day <= today)

const PARTS = ['found', 'dissent', 'suggestion'] as const

const saidApart = (parts: Pick<RecordOfHearing, (typeof PARTS)[number]>) =>
  Object.fromEntries(PARTS.flatMap((part) => (parts[part] === undefined || parts[part] === '' ? [] : [[part, parts[part]]])))

const decide = (
  { life, orderedOn = '' }: Hearing,
  { days, report, record, ...parts }: RecordOfHearing,
  stamp: Stamp,
): Decision<HearingHeld, Refused> => {
  if (!heldBy(life, stamp)) return refuse('not-your-matter')
  // One that was ordered at an earlier stage is none of this one: only the days of a final review are left out of its period.
  if (life.hearing?.stage !== stageOf(life) || life.hearing === undefined) return refuse('no-hearing', HEARING)
  if (!daysHold(days, orderedOn, dayOf(stamp.at))) return refuse('hearing-day-wrong')
  if (record.length === 0) return refuse('hearing-record-needed', '信访工作条例 第三十六条第二款')
  const event: HearingHeld = {
    type: 'HearingHeld',
    data: {
      stage: life.hearing.stage,
      days: days.toSorted(),
      record: record.map(({ digest, mime, bytes }) => ({ digest, mime, bytes })),
    },
    sealed: { report, ...saidApart(parts), fileNames: record.map(({ name }) => name) },
  }
  return isLawful(life, event) ? [event] : refuse('not-now')
}

/** 听证笔录归档: the days held, proven by the record. Only those of a final review are left out of its period, and only these (第三十六条第二款). */
export const recordHearing: Decider<Hearing, RecordOfHearing, CaseEvent, HearingHeld, Refused> = { initial, evolve, decide }
