import { type Answer, route, stampOf } from '@onedoor/http'
import { fold as folded, isRefusal } from '@onedoor/kernel'
import { concludeFinding, doneBefore, pastOf } from '../finding.route.ts'
import { TwoLetters } from '../repeats.contract.ts'
import { fold } from '../repeats.state.ts'
import { UndoComparison } from './undo-comparison.contract.ts'
import { undoComparison } from './undo-comparison.decide.ts'

export const undoComparisonRoute = route({
  method: 'POST',
  path: '/api/submissions/:submission/repeats/:other/undo',
  may: 'linking.decide',
  summary: { zh: '撤销两份来件的比对结论', en: 'Undo what was put on record of two letters.' },
  params: TwoLetters,
  body: UndoComparison,
  handle: async (asked): Promise<Answer> => {
    const { submission, other: earlier } = asked.params
    const { commandId, reasons } = asked.body
    const done = await doneBefore(asked, commandId)
    if (done !== undefined) return done
    const past = await pastOf(asked, submission)
    const state = folded(past, fold)
    const events = undoComparison.decide(state, { earlier, reasons }, stampOf(asked, commandId))
    return isRefusal(events) ? events : concludeFinding(asked, { submission, past, state, earlier, events, reasons }, commandId)
  },
})
