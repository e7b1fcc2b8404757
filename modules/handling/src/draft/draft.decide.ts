import type { CaseEvent, Life, OpinionDrafted } from '@onedoor/case'
import { type Decider, type Decision, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { heldBy, IN_HANDLING, repeatFault } from '../handling.decide.ts'
import { evolve, type Handling, initial } from '../handling.state.ts'
import type { Draft } from './draft.contract.ts'

type Refused =
  | 'not-your-matter'
  | 'not-in-handling'
  | 'unknown-claim'
  | 'claims-unanswered'
  | 'claim-answered-twice'
  | 'redo-repeats-opinion'

const BASIS = '信访工作条例 第三十二条'

/** Each claim is answered, once, and nothing else is. */
const answerFault = ({ claims }: Life, { findings }: Draft): Refusal<Refused> | undefined => {
  const answered = findings.map(({ claim }) => claim)
  if (answered.some((claim) => !claims.includes(claim))) return refuse('unknown-claim', BASIS)
  if (new Set(answered).size < answered.length) return refuse('claim-answered-twice', BASIS)
  return claims.every((claim) => answered.includes(claim)) ? undefined : refuse('claims-unanswered', BASIS)
}

const decide = ({ life, revoked }: Handling, command: Draft, stamp: Stamp): Decision<OpinionDrafted, Refused> => {
  if (!heldBy(life, stamp)) return refuse('not-your-matter')
  if (!IN_HANDLING.includes(life.phase)) return refuse('not-in-handling')
  const { facts, basis, findings } = command
  const fault = answerFault(life, command) ?? repeatFault(revoked, { claims: findings, facts, basis, findings })
  if (fault !== undefined) return fault
  return [
    {
      type: 'OpinionDrafted',
      data: { claims: findings.map(({ claim, outcome }) => ({ claim, outcome })) },
      sealed: { facts, basis, findings: findings.map(({ claim, text }) => ({ claim, text })) },
    },
  ]
}

/** 处理意见拟制: facts, law and a finding for every claim, one by one (信访工作条例 第三十二条). Drafting again replaces the draft. */
export const draft: Decider<Handling, Draft, CaseEvent, OpinionDrafted, Refused> = { initial, evolve, decide }
