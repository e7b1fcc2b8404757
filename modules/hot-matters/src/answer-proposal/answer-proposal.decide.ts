import type { OfficePaperEvent, ProposalAnswered } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { FEEDBACK, type NotRecorded, recordingFault } from '../proposal.decide.ts'
import { evolve, initial, type Proposal } from '../proposal.state.ts'
import type { AnswerProposal } from './answer-proposal.contract.ts'

type Command = Omit<AnswerProposal, 'commandId'>
type Refused = NotRecorded | 'proposal-answered'

const decide = (state: Proposal, { adoption, receivedOn, text }: Command, stamp: Stamp): Decision<ProposalAnswered, Refused> => {
  const fault = recordingFault(state, receivedOn, stamp)
  if (fault !== undefined) return fault
  return state.answered
    ? refuse('proposal-answered', FEEDBACK)
    : [{ type: 'ProposalAnswered', data: { adoption, receivedOn }, sealed: { text } }]
}

/** 反馈采纳情况: the written answer to a proposal on policy is put on record; it may come after the day that was asked for. */
export const answerProposal: Decider<Proposal, Command, OfficePaperEvent, ProposalAnswered, Refused> = { initial, evolve, decide }
