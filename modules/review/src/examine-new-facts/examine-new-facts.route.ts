import { matterCommand, withNoticeStops } from '@onedoor/http'
import { ExamineNewFacts } from './examine-new-facts.contract.ts'
import { examineNewFacts } from './examine-new-facts.decide.ts'

export const examineNewFactsRoute = matterCommand({
  path: '/api/matters/:matter/examine-new-facts',
  may: 'new-facts.examine',
  summary: {
    zh: '审查信访人在答复后提出的新事实、新理由',
    en: 'Examine what the petitioner put after the answer for new facts or reasons.',
  },
  input: ExamineNewFacts,
  decider: examineNewFacts,
  prepare: withNoticeStops,
})
