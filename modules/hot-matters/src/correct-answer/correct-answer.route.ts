import { proposalCommand } from '../proposal.route.ts'
import { CorrectAnswer } from './correct-answer.contract.ts'
import { correctAnswer } from './correct-answer.decide.ts'

export const correctAnswerRoute = proposalCommand({
  ...{ path: 'correct', input: CorrectAnswer, decider: correctAnswer },
  summary: { zh: '更正登记的反馈，写明原因', en: 'Put right an answer that was recorded wrongly, with the reason.' },
})
