import type { Recorded } from '@onedoor/kernel'
import type { LookBackEvent, LookBackFinding } from './look-back.events.ts'

/** OPEN: with the unit. CLOSED: with whoever asked. NOTED: at an end. */
export type Stage = 'OPEN' | 'CLOSED' | 'NOTED'

export type LookBack = Readonly<{
  unit: string | undefined
  /** Which organ asked: the list goes back to it. */
  askedBy: string | undefined
  matters: readonly string[]
  dueOn: string
  findings: Readonly<Record<string, LookBackFinding>>
  stage: Stage
}>

export const initial: LookBack = { unit: undefined, askedBy: undefined, matters: [], dueOn: '', findings: {}, stage: 'OPEN' }

export const evolve = (state: LookBack, event: Recorded<LookBackEvent>): LookBack => {
  switch (event.type) {
    case 'LookBackOrdered':
      return { ...state, ...event.data, askedBy: event.organ }
    case 'LookBackAnswered':
    case 'LookBackCorrected':
      return { ...state, findings: { ...state.findings, [event.data.matter]: event.data.finding } }
    case 'LookBackClosed':
      return { ...state, stage: 'CLOSED' }
    case 'LookBackReturned':
      return { ...state, stage: 'OPEN', dueOn: event.data.dueOn }
    case 'LookBackNoted':
      return { ...state, stage: 'NOTED' }
  }
}

/** Matters of the list that nobody looked at yet. */
export const leftOf = ({ matters, findings }: LookBack): readonly string[] => matters.filter((matter) => findings[matter] === undefined)
