import { proposalCommand } from '../proposal.route.ts'
import { AnswerProposal } from './answer-proposal.contract.ts'
import { answerProposal } from './answer-proposal.decide.ts'

export const answerProposalRoute = proposalCommand({
  ...{ path: 'answer', input: AnswerProposal, decider: answerProposal },
  summary: { zh: '登记完善政策建议的采纳情况反馈', en: 'Record the written answer to a proposal on policy.' },
})
