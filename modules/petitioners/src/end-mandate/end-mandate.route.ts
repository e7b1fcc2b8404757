import { matterCommand } from '@onedoor/http'
import { EndMandate } from './end-mandate.contract.ts'
import { endMandate } from './end-mandate.decide.ts'

export const endMandateRoute = matterCommand({
  path: '/api/matters/:matter/end-mandate',
  may: 'parties.record',
  summary: { zh: '登记委托终止', en: 'Record that a mandate has ended.' },
  input: EndMandate,
  decider: endMandate,
})
