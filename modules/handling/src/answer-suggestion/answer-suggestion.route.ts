import { matterCommand } from '@onedoor/http'
import { stopsIn } from '@onedoor/text'
import { checkedSuggestion } from '../reply-check.route.ts'
import { AnswerSuggestion } from './answer-suggestion.contract.ts'
import { answerSuggestion } from './answer-suggestion.decide.ts'

export const answerSuggestionRoute = matterCommand({
  path: '/api/matters/:matter/answer-suggestion',
  may: 'handling.answer-suggestion',
  summary: { zh: '答复建议', en: 'Answer a suggestion.' },
  input: AnswerSuggestion,
  decider: answerSuggestion,
  prepare: async (input, asked, seen) => ({ ...input, stops: stopsIn(await checkedSuggestion(asked, seen, input.text)) }),
})
