import { matterCommand } from '@onedoor/http'
import { stopsIn } from '@onedoor/text'
import { checkedAnswer } from '../reply-check.route.ts'
import { AnswerSimply } from './answer-simply.contract.ts'
import { answerSimply } from './answer-simply.decide.ts'

export const answerSimplyRoute = matterCommand({
  path: '/api/matters/:matter/answer-simply',
  may: 'handling.serve',
  summary: { zh: '简易程序答复', en: 'Answer in the simple procedure.' },
  input: AnswerSimply,
  decider: answerSimply,
  prepare: async (input, asked, seen) => ({ ...input, stops: stopsIn(await checkedAnswer(asked, seen, input.findings)) }),
})
