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

const answered = ({ data, sealed }: Recorded<LookBackAnswered>): Said => ({
  ...{ finding: data.finding, text: sealed?.text ?? '', reopened: data.reopened, corrected: [] },
})

const corrected = (before: Said | undefined, { data, sealed, at }: Recorded<LookBackCorrected>): Said => ({
  ...{ finding: data.finding, text: sealed?.text ?? '', reopened: data.reopened },
  corrected: [
    ...(before?.corrected ?? []),
    { on: dayOf(at), reason: sealed?.reason ?? '', finding: before?.finding ?? '', text: before?.text ?? '' },
  ],
})

const stepOf = (event: Recorded<LookBackEvent>, dueOn: string): readonly Step[] => {
  const on = dayOf(event.at)
  switch (event.type) {
    case 'LookBackClosed':
      return [{ what: 'CLOSED', on, text: event.sealed?.text ?? '', late: on > dueOn }]
    case 'LookBackReturned':
      return [{ what: 'RETURNED', on, text: event.sealed?.reason ?? '', dueOn: event.data.dueOn }]
    case 'LookBackNoted':
      return [{ what: 'NOTED', on, text: event.sealed?.text ?? '' }]
    default:
      return []
  }
}

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
    if (event.type === 'LookBackCorrected') told.set(event.data.matter, corrected(told.get(event.data.matter), event))
  }
  return { told, steps }
}
