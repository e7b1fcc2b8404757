import { matterCommand } from '@onedoor/http'
import { Answer } from './answer.contract.ts'
import { answerSupervision } from './answer.decide.ts'

export const answerRoute = matterCommand({
  path: '/api/matters/:matter/answer-supervision',
  may: 'supervision.answer',
  summary: { zh: '反馈督办事项', en: 'Report what was done about a pressing.' },
  input: Answer,
  decider: answerSupervision,
})
