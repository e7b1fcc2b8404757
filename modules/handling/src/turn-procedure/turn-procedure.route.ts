import { matterCommand } from '@onedoor/http'
import { petitionerAsks } from '../petitioner.route.ts'
import { TurnProcedure } from './turn-procedure.contract.ts'
import { turnProcedure } from './turn-procedure.decide.ts'

export const turnProcedureRoute = matterCommand({
  path: '/api/matters/:matter/turn-procedure',
  may: 'handling.procedure',
  summary: { zh: '转为普通程序', en: 'Turn to the ordinary procedure.' },
  input: TurnProcedure,
  decider: turnProcedure,
})

/** The same from the petitioner’s own page, by query code. */
export const turnByPetitionerRoute = petitionerAsks({
  path: '/ask-opinion',
  summary: { zh: '要求书面答复，转为普通程序', en: 'Ask for a written opinion: the ordinary procedure.' },
  decider: turnProcedure,
  command: (reasons) => ({ why: 'ASKED_BY_PETITIONER' as const, reasons }),
})
