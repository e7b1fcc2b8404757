import { matterCommand } from '@onedoor/http'
import { inEffect } from '../routing.route.ts'
import { Refer } from './refer.contract.ts'
import { refer } from './refer.decide.ts'

export const referRoute = matterCommand({
  path: '/api/matters/:matter/refer',
  may: 'routing.refer',
  summary: { zh: '转送或交办给有权处理的单位', en: 'Send a matter to the competent unit, with or without a report due.' },
  input: Refer,
  decider: refer,
  prepare: (input, asked) => inEffect(input, input.to, asked),
})
