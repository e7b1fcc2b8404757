import { type Attachment, type CaseEvent, dayOf, type MandateGiven, type MandateScope, type Person } from '@onedoor/case'
import { type Decider, type Decision, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { fold, known, type Parties, recordFault, standing } from '../petitioners.state.ts'

export type AuthoriseCommand = Readonly<{
  principal: string
  agent: Person
  scope: readonly MandateScope[]
  until: string
  mayBeTold: boolean
  limits: string
  attachments: readonly (Attachment & Readonly<{ name: string }>)[]
}>

type Refused =
  | 'matter-not-found'
  | 'not-your-matter'
  | 'not-in-this-state'
  | 'not-a-petitioner'
  | 'two-agents-already'
  | 'mandate-unsigned'
  | 'mandate-term-over'

const FORM = '民法典 第一百六十五条'
const MOST = 2

const mandateFault = (state: Parties, { principal, until, attachments }: AuthoriseCommand, today: string): Refusal<Refused> | undefined => {
  if (!state.people.includes(principal)) return refuse('not-a-petitioner', FORM)
  if (standing(state, today).filter((one) => one.principal === principal).length >= MOST) return refuse('two-agents-already')
  if (until < today) return refuse('mandate-term-over', FORM)
  return attachments.length === 0 ? refuse('mandate-unsigned', FORM) : undefined
}

const decide = (state: Parties, command: AuthoriseCommand, stamp: Stamp): Decision<MandateGiven, Refused> => {
  const { principal, agent, scope, until, mayBeTold, limits, attachments } = command
  const event: MandateGiven = {
    type: 'MandateGiven',
    data: {
      ...{ mandate: `mandate-${state.mandates.length + 1}`, principal, scope: [...new Set(scope)], until, mayBeTold },
      attachments: attachments.map(({ digest, mime, bytes }) => ({ digest, mime, bytes })),
    },
    sealed: { agent: known(agent), limits, fileNames: attachments.map(({ name }) => name) },
  }
  return recordFault(state, event, stamp) ?? mandateFault(state, command, dayOf(stamp.at)) ?? [event]
}

/** 委托代理人: in writing and signed, for this matter, with its scope and its term; two agents at most for each petitioner. */
export const authorise: Decider<Parties, AuthoriseCommand, CaseEvent, MandateGiven, Refused> = { ...fold, decide }
