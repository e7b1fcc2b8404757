import { foundOf } from '../finding.route.ts'
import { lookBackCommand } from '../look-back.route.ts'
import { CorrectFinding } from './correct-finding.contract.ts'
import { correctFinding } from './correct-finding.decide.ts'

export const correctFindingRoute = lookBackCommand({
  ...{ path: 'correct', may: 'look-back.answer', input: CorrectFinding, decider: correctFinding },
  summary: { zh: '更正一件“回头看”的结果，写明原因', en: 'Put right what the second look at a matter found, with the reason.' },
  prepare: (asked, body, past) => foundOf(asked, body, past),
})
