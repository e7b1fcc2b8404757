import { type CaseEvent, dayOf, type OpinionDrafted } from '@onedoor/case'
import { type Decider, type Decision, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { answerFault, heldBy, IN_HANDLING, repeatFault, SIMPLE } from '../handling.decide.ts'
import { evolve, type Handling, initial } from '../handling.state.ts'
import type { Draft } from './draft.contract.ts'

type Refused =
  | 'not-your-matter'
  | 'not-in-handling'
  | 'simple-needs-no-opinion'
  | 'unknown-claim'
  | 'claims-unanswered'
  | 'claim-answered-twice'
  | 'promise-not-supported'
  | 'promise-day-past'
  | 'redo-repeats-opinion'

const PERFORMING = '信访工作条例 第三十二条第二款'

const promiseFault = ({ findings }: Draft, stamp: Stamp): Refusal<'promise-not-supported' | 'promise-day-past'> | undefined => {
  const promising = findings.filter(({ performBy = [] }) => performBy.length > 0)
  if (promising.some(({ outcome }) => outcome !== 'SUPPORTED')) return refuse('promise-not-supported', PERFORMING)
  const today = dayOf(stamp.at)
  return promising.some(({ performBy = [] }) => performBy.some((day) => day <= today)) ? refuse('promise-day-past', PERFORMING) : undefined
}

const answersOf = ({ findings }: Draft): OpinionDrafted['data']['claims'] =>
  findings.map(({ claim, outcome, performBy = [] }) => ({
    claim,
    outcome,
    ...(performBy.length > 0 && { performBy: [...new Set(performBy)].toSorted() }),
  }))

const decide = ({ life, revoked }: Handling, command: Draft, stamp: Stamp): Decision<OpinionDrafted, Refused> => {
  if (!heldBy(life, stamp)) return refuse('not-your-matter')
  if (!IN_HANDLING.includes(life.phase)) return refuse('not-in-handling')
  if (life.procedure === 'SIMPLE') return refuse('simple-needs-no-opinion', SIMPLE)
  const { facts, basis, findings } = command
  const fault =
    answerFault(life, command.findings) ??
    promiseFault(command, stamp) ??
    repeatFault(revoked, { claims: findings, facts, basis, findings })
  if (fault !== undefined) return fault
  return [
    {
      type: 'OpinionDrafted',
      data: { claims: answersOf(command) },
      sealed: { facts, basis, findings: findings.map(({ claim, text }) => ({ claim, text })) },
    },
  ]
}

/** 处理意见拟制: facts, law and a finding for every claim, one by one (信访工作条例 第三十二条). Drafting again replaces the draft. */
export const draft: Decider<Handling, Draft, CaseEvent, OpinionDrafted, Refused> = { initial, evolve, decide }
