import { type Answer, NOT_FOUND, route, stampOf } from '@onedoor/http'
import { isRefusal } from '@onedoor/kernel'
import { z } from 'zod'
import { LetterParams } from '../confidential.contract.ts'
import { Step } from './step.contract.ts'
import { step } from './step.decide.ts'

export const stepRoute = route({
  method: 'POST',
  path: '/api/confidential/letters/:letter/steps',
  may: 'confidential.read',
  uncounted: true,
  summary: {
    zh: '记录一步：被反映人、回避、转送、办理、反馈',
    en: 'Record a step: the accused, standing aside, passing on, handling, feedback.',
  },
  params: LetterParams,
  body: z.object({ commandId: z.uuid(), version: z.number().int().min(0), input: Step }),
  handle: async (asked): Promise<Answer> => {
    const { services, session, params, body } = asked
    if (session === undefined) return NOT_FOUND
    const stamp = stampOf(asked, body.commandId)
    const done = await services.confidential.act(session, {
      ...{ letter: params.letter, version: body.version, stamp },
      act: (letter, line) => step(letter, line, body.input, stamp),
    })
    if (done === undefined) return NOT_FOUND
    return isRefusal(done) ? done : { json: done }
  },
})
