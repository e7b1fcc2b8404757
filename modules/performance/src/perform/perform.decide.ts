import { type Attachment, type CaseEvent, dayOf, type InstalmentPerformed, type Life, lifeFold } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { isUnit, notNow, PERFORMING, promiseOf } from '../performance.decide.ts'

type Refused =
  | 'not-your-matter'
  | 'not-served'
  | 'no-such-promise'
  | 'already-performed'
  | 'performed-in-future'
  | 'performance-unproven'
  | 'not-now'

export type PerformInstalment = Readonly<{
  claim: string
  dueOn: string
  performedOn: string
  text: string
  proof: readonly (Attachment & Readonly<{ name: string }>)[]
}>

const decide = (life: Life | undefined, command: PerformInstalment, stamp: Stamp): Decision<InstalmentPerformed, Refused> => {
  if (!isUnit(life, stamp)) return refuse('not-your-matter')
  if (life.servedOn === undefined) return refuse('not-served', PERFORMING)
  const promise = promiseOf(life, command)
  if (promise === undefined) return refuse('no-such-promise', PERFORMING)
  if (promise.performedOn !== undefined) return refuse('already-performed')
  const { claim, dueOn, performedOn, text, proof } = command
  if (performedOn > dayOf(stamp.at)) return refuse('performed-in-future')
  if (proof.length === 0) return refuse('performance-unproven', PERFORMING)
  const event: InstalmentPerformed = {
    type: 'InstalmentPerformed',
    data: { claim, dueOn, performedOn, proof: proof.map(({ digest, mime, bytes }) => ({ digest, mime, bytes })) },
    sealed: { text, fileNames: proof.map(({ name }) => name) },
  }
  return notNow(life, event) ?? [event]
}

/** 执行: one instalment of what a supported claim was promised, proved. It ends its own day and no other (信访工作条例 第三十二条第二款). */
export const perform: Decider<Life | undefined, PerformInstalment, CaseEvent, InstalmentPerformed, Refused> = { ...lifeFold, decide }
