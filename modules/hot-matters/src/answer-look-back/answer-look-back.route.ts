import type { CaseEvent } from '@onedoor/case'
import { type Answer, conclude, route, stampOf } from '@onedoor/http'
import { fold, isRefusal, type Recorded } from '@onedoor/kernel'
import { handledBy } from '../handled-by.state.ts'
import type { LookBackEvent } from '../look-back.events.ts'
import { AnswerLookBack, LookBackParams } from './answer-look-back.contract.ts'
import { answerLookBack } from './answer-look-back.decide.ts'

export const answerLookBackRoute = route({
  method: 'POST',
  path: '/api/look-backs/:lookBack/answer',
  may: 'look-back.answer',
  summary: { zh: '填写一件“回头看”的结果', en: 'Say what the second look at a matter found.' },
  params: LookBackParams,
  body: AnswerLookBack,
  decider: answerLookBack,
  handle: async (asked): Promise<Answer> => {
    const { store } = asked.services
    const { commandId, ...answer } = asked.body
    const past = (await store.read(asked.params.lookBack)) as readonly Recorded<LookBackEvent>[]
    const matter = (await store.read(answer.matter)) as readonly Recorded<CaseEvent>[]
    const command = { ...answer, handledBy: handledBy(matter, asked.session?.organ ?? '') }
    if ((await store.done(commandId)).length > 0) return { json: { done: true } }
    const events = answerLookBack.decide(fold(past, answerLookBack), command, stampOf(asked, commandId))
    return isRefusal(events) ? events : conclude(asked, [{ stream: asked.params.lookBack, past, events }], commandId)
  },
})
