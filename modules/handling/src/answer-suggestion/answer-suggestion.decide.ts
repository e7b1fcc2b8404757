import { type CaseEvent, documentEntry, notTold, type Passing, passed, type SuggestionAnswered, stopFault, yearOf } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { heldBy, isHead, SIGNED_BY_HEAD } from '../handling.decide.ts'
import { evolve, type Handling, initial } from '../handling.state.ts'
import type { AnswerSuggestion } from './answer-suggestion.contract.ts'

type Refused = 'not-your-matter' | 'no-suggestion-open' | 'not-head-of-unit' | 'must-be-told' | 'reply-stopped'

/** `stops`: what the reply check stopped for in this answer. */
export type AnswerSuggestionCommand = AnswerSuggestion & Passing

const BASIS = '信访工作条例 第二十九条'

const decide = ({ life }: Handling, command: AnswerSuggestionCommand, stamp: Stamp): Decision<SuggestionAnswered, Refused> => {
  const { adoption, text, told, ...passing } = command
  if (!heldBy(life, stamp)) return refuse('not-your-matter')
  if (life.phase !== 'SUGGESTION') return refuse('no-suggestion-open', BASIS)
  if (!isHead(stamp)) return refuse('not-head-of-unit', SIGNED_BY_HEAD)
  const fault = notTold(life, told, BASIS) ?? stopFault(passing, BASIS)
  if (fault !== undefined) return fault
  return [
    {
      type: 'SuggestionAnswered',
      data: { adoption, told, ...passed(passing).data },
      sealed: { text, ...passed(passing).sealed },
      entry: documentEntry(stamp.organ, '复', yearOf(stamp.at)),
    },
  ]
}

/** The reply to a suggestion: adopted, in part or not, with reasons (信访工作条例 第二十九条第一款). */
export const answerSuggestion: Decider<Handling, AnswerSuggestionCommand, CaseEvent, SuggestionAnswered, Refused> = {
  initial,
  evolve,
  decide,
}
