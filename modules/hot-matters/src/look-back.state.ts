import type { Recorded } from '@onedoor/kernel'
import type { LookBackEvent, LookBackFinding } from './look-back.events.ts'

export type LookBack = Readonly<{
  unit: string | undefined
  matters: readonly string[]
  dueOn: string
  findings: Readonly<Record<string, LookBackFinding>>
}>

export const initial: LookBack = { unit: undefined, matters: [], dueOn: '', findings: {} }

export const evolve = (state: LookBack, event: Recorded<LookBackEvent>): LookBack => {
  switch (event.type) {
    case 'LookBackOrdered':
      return { ...state, ...event.data }
    case 'LookBackAnswered':
      return { ...state, findings: { ...state.findings, [event.data.matter]: event.data.finding } }
  }
}
