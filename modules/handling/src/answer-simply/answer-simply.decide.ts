import {
  type CaseEvent,
  dayOf,
  documentEntry,
  type Life,
  notTold,
  type Passing,
  passed,
  type SimpleAnswered,
  stopFault,
  yearOf,
} from '@onedoor/case'
import { type Decider, type Decision, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { ANSWERING, answerFault, heldBy, SIMPLE } from '../handling.decide.ts'
import { evolve, type Handling, initial } from '../handling.state.ts'
import type { AnswerSimply } from './answer-simply.contract.ts'

type Refused =
  | 'not-your-matter'
  | 'not-simple'
  | 'unknown-claim'
  | 'claims-unanswered'
  | 'claim-answered-twice'
  | 'refusal-needs-opinion'
  | 'answered-in-future'
  | 'answered-before-accepted'
  | 'must-be-told'
  | 'reply-stopped'

/** `stops`: what the reply check stopped for in these answers. */
export type AnswerSimplyCommand = AnswerSimply & Passing

const fault = (life: Life, { findings, answeredOn, told, ...passing }: AnswerSimplyCommand, stamp: Stamp): Refusal<Refused> | undefined => {
  const unanswered = answerFault(life, findings)
  if (unanswered !== undefined) return unanswered
  if (findings.some(({ outcome }) => outcome === 'NOT_SUPPORTED')) return refuse('refusal-needs-opinion', SIMPLE)
  if (answeredOn > dayOf(stamp.at)) return refuse('answered-in-future')
  if (life.acceptedOn !== undefined && answeredOn < life.acceptedOn) return refuse('answered-before-accepted')
  return notTold(life, told) ?? stopFault(passing, ANSWERING)
}

const decide = ({ life }: Handling, command: AnswerSimplyCommand, stamp: Stamp): Decision<SimpleAnswered, Refused> => {
  if (!heldBy(life, stamp)) return refuse('not-your-matter')
  if (life.phase !== 'HANDLING' || life.procedure !== 'SIMPLE') return refuse('not-simple', SIMPLE)
  const wrong = fault(life, command, stamp)
  if (wrong !== undefined) return wrong
  const { findings, answeredOn, told, ...passing } = command
  return [
    {
      type: 'SimpleAnswered',
      data: { claims: findings.map(({ claim, outcome }) => ({ claim, outcome })), answeredOn, told, ...passed(passing).data },
      sealed: { findings: findings.map(({ claim, text }) => ({ claim, text })), ...passed(passing).sealed },
      entry: documentEntry(stamp.organ, '简', yearOf(stamp.at)),
    },
  ]
}

/** 简易答复: every claim, by telephone, message or network, on paper when asked. What is refused is never refused this way: it needs an opinion, and with it the right to a review. */
export const answerSimply: Decider<Handling, AnswerSimplyCommand, CaseEvent, SimpleAnswered, Refused> = { initial, evolve, decide }
