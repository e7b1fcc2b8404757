import { type CaseEvent, documentEntry, notTold, type SuggestionAnswered, yearOf } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { heldBy, isHead, SIGNED_BY_HEAD } from '../handling.decide.ts'
import { evolve, type Handling, initial } from '../handling.state.ts'
import type { AnswerSuggestion } from './answer-suggestion.contract.ts'

type Refused = 'not-your-matter' | 'no-suggestion-open' | 'not-head-of-unit' | 'must-be-told'

const BASIS = '信访工作条例 第二十九条'

const decide = ({ life }: Handling, { adoption, text, told }: AnswerSuggestion, stamp: Stamp): Decision<SuggestionAnswered, Refused> => {
  if (!heldBy(life, stamp)) return refuse('not-your-matter')
  if (life.phase !== 'SUGGESTION') return refuse('no-suggestion-open', BASIS)
  if (!isHead(stamp)) return refuse('not-head-of-unit', SIGNED_BY_HEAD)
  const silent = notTold(life, told, BASIS)
  if (silent !== undefined) return silent
  return [
    {
      type: 'SuggestionAnswered',
      data: { adoption, told },
      sealed: { text },
      entry: documentEntry(stamp.organ, '复', yearOf(stamp.at)),
    },
  ]
}

/** The reply to a suggestion: adopted, in part or not, with reasons (信访工作条例 第二十九条第一款). */
export const answerSuggestion: Decider<Handling, AnswerSuggestion, CaseEvent, SuggestionAnswered, Refused> = { initial, evolve, decide }
