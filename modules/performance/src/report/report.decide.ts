import { type CaseEvent, dayOf, type Life, lifeFold, type NonPerformanceReported, reportable } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { notNow, PERFORMING, promiseOf } from '../performance.decide.ts'

type Refused = 'petitioner-alone' | 'no-such-promise' | 'promise-not-due' | 'not-now'

export type ReportNonPerformance = Readonly<{ claim: string; dueOn: string; text: string }>

const decide = (
  life: Life | undefined,
  { claim, dueOn, text }: ReportNonPerformance,
  stamp: Stamp,
): Decision<NonPerformanceReported, Refused> => {
  if (stamp.by !== 'petitioner') return refuse('petitioner-alone')
  const promise = life === undefined ? undefined : promiseOf(life, { claim, dueOn })
  if (life === undefined || promise === undefined) return refuse('no-such-promise', PERFORMING)
  const today = dayOf(stamp.at)
  if (!reportable(life, today).includes(promise)) return refuse('promise-not-due', PERFORMING)
  const event: NonPerformanceReported = { type: 'NonPerformanceReported', data: { claim, dueOn, receivedOn: today }, sealed: { text } }
  return notNow(life, event) ?? [event]
}

/** 反映没有做到: by the petitioner alone. What was called done is owed again, by the same day; what was never done stays owed. */
export const report: Decider<Life | undefined, ReportNonPerformance, CaseEvent, NonPerformanceReported, Refused> = { ...lifeFold, decide }
