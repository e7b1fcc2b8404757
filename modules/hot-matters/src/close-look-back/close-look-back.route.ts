import { lookBackCommand } from '../look-back.route.ts'
import { CloseLookBack } from './close-look-back.contract.ts'
import { closeLookBack } from './close-look-back.decide.ts'

export const closeLookBackRoute = lookBackCommand({
  ...{ path: 'close', may: 'look-back.close', input: CloseLookBack, decider: closeLookBack },
  summary: { zh: '单位负责人报送整份“回头看”的结论', en: 'The head of the unit sends the whole list back with its conclusion.' },
})
