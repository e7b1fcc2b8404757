import { matterCommand } from '@onedoor/http'
import { AnswerSuggestion } from './answer-suggestion.contract.ts'
import { answerSuggestion } from './answer-suggestion.decide.ts'

export const answerSuggestionRoute = matterCommand({
  path: '/api/matters/:matter/answer-suggestion',
  may: 'handling.answer-suggestion',
  summary: { zh: '答复建议', en: 'Answer a suggestion.' },
  input: AnswerSuggestion,
  decider: answerSuggestion,
})
