import { lookBackCommand } from '../look-back.route.ts'
import { ReturnLookBack } from './return-look-back.contract.ts'
import { returnLookBack } from './return-look-back.decide.ts'

export const returnLookBackRoute = lookBackCommand({
  ...{ path: 'return', may: 'look-back.order', input: ReturnLookBack, decider: returnLookBack },
  summary: { zh: '把“回头看”退回单位再看，写明原因和日期', en: 'Send the list back to the unit with the reason and another day.' },
})
