import { type CaseEvent, documentEntry, notWritten, type SuggestionTaken, yearOf } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { heldBy, noticeFault } from '../handling.decide.ts'
import { evolve, type Handling, initial } from '../handling.state.ts'
import type { TakeSuggestion } from './take-suggestion.contract.ts'

type Refused = 'not-your-matter' | 'not-received' | 'already-notified' | 'not-a-suggestion' | 'must-be-told' | 'must-be-written'

const decide = ({ life }: Handling, { told, contact = '' }: TakeSuggestion, stamp: Stamp): Decision<SuggestionTaken, Refused> => {
  const early = noticeFault(life, stamp)
  if (early !== undefined) return early
  if (!heldBy(life, stamp)) return refuse('not-your-matter')
  if (life.purpose === 'REDRESS') return refuse('not-a-suggestion', '信访工作条例 第三十一条')
  const silent = notWritten(life, told)
  if (silent !== undefined) return silent
  return [
    {
      type: 'SuggestionTaken',
      data: { unit: stamp.organ, handler: stamp.by, contact, told },
      entry: documentEntry(stamp.organ, '受', yearOf(stamp.at)),
    },
  ]
}

/** 建议意见: taken up to be studied (信访工作条例 第二十九条). Whoever asks for redress is owed an opinion and cannot be put off as a suggestion. */
export const takeSuggestion: Decider<Handling, TakeSuggestion, CaseEvent, SuggestionTaken, Refused> = { initial, evolve, decide }
