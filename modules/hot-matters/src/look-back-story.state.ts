import { dayOf } from '@onedoor/case'
import type { DateOnly } from '@onedoor/clock'
import type { Recorded } from '@onedoor/kernel'
import type { LookBackAnswered, LookBackCorrected, LookBackEvent } from './look-back.events.ts'

/** What is said of one matter now, and what was said before it was put right. */
export type Told = Readonly<{
  text: string
  reopened?: Readonly<{ organ: string; on: DateOnly }> | undefined
  corrected: readonly Readonly<{ on: DateOnly; reason: string; finding: string; text: string }>[]
}>

/** What became of the list as a whole, in order. */
export type Step = Readonly<{ what: 'CLOSED' | 'RETURNED' | 'NOTED'; on: DateOnly; text: string; dueOn?: string; late?: boolean }>

type Said = Told & Readonly<{ finding: string }>

/** Words that were erased are empty. */
const wordsOf = ({ sealed }: Recorded<LookBackEvent>): Readonly<{ text: string; reason: string }> => ({ text: '', reason: '', ...sealed })

const answered = (event: Recorded<LookBackAnswered>): Said => ({
  ...{ finding: event.data.finding, text: wordsOf(event).text, reopened: event.data.reopened, corrected: [] },
})

const corrected = (before: Said, event: Recorded<LookBackCorrected>): Said => {
  const { text, reason } = wordsOf(event)
  const earlier = { on: dayOf(event.at), reason, finding: before.finding, text: before.text }
  return { finding: event.data.finding, text, reopened: event.data.reopened, corrected: [...before.corrected, earlier] }
}

const stepOf = (event: Recorded<LookBackEvent>, dueOn: string): readonly Step[] => {
  const on = dayOf(event.at)
  const { text, reason } = wordsOf(event)
  switch (event.type) {
    case 'LookBackClosed':
      return [{ what: 'CLOSED', on, text, late: on > dueOn }]
    case 'LookBackReturned':
      return [{ what: 'RETURNED', on, text: reason, dueOn: event.data.dueOn }]
    case 'LookBackNoted':
      return [{ what: 'NOTED', on, text }]
    default:
      return []
  }
}

const NOTHING: Said = { finding: '', text: '', corrected: [] }

/** A list as people read it. */
export const lookBackStory = (
  events: readonly Recorded<LookBackEvent>[],
): Readonly<{ told: ReadonlyMap<string, Told>; steps: readonly Step[] }> => {
  const told = new Map<string, Said>()
  const steps: Step[] = []
  let dueOn = ''
  for (const event of events) {
    steps.push(...stepOf(event, dueOn))
    if (event.type === 'LookBackOrdered' || event.type === 'LookBackReturned') dueOn = event.data.dueOn
    if (event.type === 'LookBackAnswered') told.set(event.data.matter, answered(event))
    if (event.type === 'LookBackCorrected') told.set(event.data.matter, corrected(told.get(event.data.matter) ?? NOTHING, event))
  }
  return { told, steps }
}
