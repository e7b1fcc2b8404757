import type { SubmissionEvent } from '@onedoor/case'
import { type Answer, conclude, NOT_FOUND, route, stampOf } from '@onedoor/http'
import { fold, isRefusal, type Recorded } from '@onedoor/kernel'
import { z } from 'zod'
import { SubmissionId } from '../intake.contract.ts'
import { registerMatters } from '../register-matters.decide.ts'
import { evolve, initial } from '../submission.state.ts'
import { RegisterMatters } from './register-matters.contract.ts'

export const registerMattersRoute = route({
  method: 'POST',
  path: '/api/submissions/:submission/matters',
  may: 'intake.register',
  summary: { zh: '把一份来件登记为一件或几件信访事项', en: 'Register a submission as one or several matters.' },
  params: z.object({ submission: SubmissionId }),
  body: RegisterMatters,
  handle: async (asked): Promise<Answer> => {
    const { submission } = asked.params
    const { commandId, matters } = asked.body
    const past = (await asked.services.store.read(submission)) as readonly Recorded<SubmissionEvent>[]
    if (past.length === 0) return NOT_FOUND
    const done = registerMatters(submission, fold(past, { initial, evolve }), matters, stampOf(asked, commandId))
    if (isRefusal(done)) return (await asked.services.store.done(commandId)).length > 0 ? { json: { repeated: true } } : done
    return conclude(
      asked,
      [
        { stream: submission, past, events: done.opened },
        ...done.registered.map(({ matter, event }) => ({ stream: matter, past: [], events: [event] })),
      ],
      commandId,
    )
  },
})
