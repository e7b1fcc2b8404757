import { type Answer, conclude, NOT_FOUND, route, stampOf } from '@onedoor/http'
import { fold, isRefusal } from '@onedoor/kernel'
import { letterAsWritten } from '../paper.route.ts'
import { SubmissionParams } from '../paper-letters.contract.ts'
import { TakeText } from './take-text.contract.ts'
import { takeText } from './take-text.decide.ts'

export const takeTextRoute = route({
  method: 'POST',
  path: '/api/submissions/:submission/paper-text',
  may: 'intake.register',
  summary: { zh: '把核对过的文字记为这封纸信的抄件', en: 'Take a text that a person corrected as what the pages of this letter say.' },
  params: SubmissionParams,
  body: TakeText,
  decider: takeText,
  handle: async (asked): Promise<Answer> => {
    const { submission } = asked.params
    const { past, read } = await letterAsWritten(asked, submission)
    if (read.length === 0) return NOT_FOUND
    const events = takeText.decide(fold(read, takeText), asked.body, stampOf(asked, asked.body.commandId))
    if (isRefusal(events)) return events
    return conclude(asked, [{ stream: submission, past, events }], asked.body.commandId)
  },
})
