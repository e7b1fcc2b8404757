import { matterCommand } from '@onedoor/http'
import { TakeSuggestion } from './take-suggestion.contract.ts'
import { takeSuggestion } from './take-suggestion.decide.ts'

export const takeSuggestionRoute = matterCommand({
  path: '/api/matters/:matter/take-suggestion',
  may: 'handling.accept',
  summary: { zh: '研究建议意见并告知信访人', en: 'Take up a suggestion to be studied.' },
  input: TakeSuggestion,
  decider: takeSuggestion,
  prepare: async (input, { services, session }) => {
    if (input.contact !== undefined && input.contact !== '') return input
    const unit = await services.directory.unit(session?.organ ?? '')
    return { ...input, contact: unit?.phone ?? '' }
  },
})
