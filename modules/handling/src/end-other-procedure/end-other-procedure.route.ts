import { matterCommand } from '@onedoor/http'
import { EndOtherProcedure } from './end-other-procedure.contract.ts'
import { endOtherProcedure } from './end-other-procedure.decide.ts'

export const endOtherProcedureRoute = matterCommand({
  path: '/api/matters/:matter/end-other-procedure',
  may: 'handling.procedure',
  summary: { zh: '登记其他法定程序已结束', en: 'Record that the other procedure ended.' },
  input: EndOtherProcedure,
  decider: endOtherProcedure,
})
