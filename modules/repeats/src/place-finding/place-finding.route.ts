import type { LettersCompared } from '@onedoor/case'
import { type Answer, route, stampOf } from '@onedoor/http'
import { fold as folded, isRefusal, type Recorded } from '@onedoor/kernel'
import { concludeFinding, doneBefore, type Past, pastOf, saidOf } from '../finding.route.ts'
import { TwoLetters } from '../repeats.contract.ts'
import { fold } from '../repeats.state.ts'
import { PlaceFinding } from './place-finding.contract.ts'
import { placeFinding } from './place-finding.decide.ts'

/** Why the two were found to be one, in the words of whoever found it; nothing where they were erased. */
const reasonsOf = (past: Past, earlier: string): string =>
  past.findLast((event): event is Recorded<LettersCompared> => event.type === 'LettersCompared' && event.data.earlier === earlier)?.sealed
    ?.reasons ?? ''

export const placeFindingRoute = route({
  method: 'POST',
  path: '/api/submissions/:submission/repeats/:other/own',
  may: 'linking.decide',
  summary: {
    zh: '来件分成几件以后，说明以前的认定是其中哪一件',
    en: 'Say which matter of a letter an earlier finding speaks of, once the letter has several.',
  },
  params: TwoLetters,
  body: PlaceFinding,
  handle: async (asked): Promise<Answer> => {
    const { submission, other: earlier } = asked.params
    const { commandId, own } = asked.body
    const done = await doneBefore(asked, commandId)
    if (done !== undefined) return done
    const past = await pastOf(asked, submission)
    const state = folded(past, fold)
    const reasons = reasonsOf(past, earlier)
    const events = placeFinding.decide(state, { earlier, own, reasons }, stampOf(asked, commandId))
    if (isRefusal(events)) return events
    return concludeFinding(asked, { submission, past, state, earlier, events, after: saidOf(events), reasons }, commandId)
  },
})
