import { foundOf } from '../finding.route.ts'
import { lookBackCommand } from '../look-back.route.ts'
import { AnswerLookBack } from './answer-look-back.contract.ts'
import { answerLookBack } from './answer-look-back.decide.ts'

export const answerLookBackRoute = lookBackCommand({
  ...{ path: 'answer', may: 'look-back.answer', input: AnswerLookBack, decider: answerLookBack },
  summary: { zh: '填写一件“回头看”的结果', en: 'Say what the second look at a matter found.' },
  prepare: (asked, body, past) => foundOf(asked, body, past),
})
