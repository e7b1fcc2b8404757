import type { CaseEvent, ProcedureTurned } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { heldBy, isPetitioner, SIMPLE } from '../handling.decide.ts'
import { evolve, type Handling, initial } from '../handling.state.ts'
import type { TurnProcedure } from './turn-procedure.contract.ts'

type Refused = 'not-your-matter' | 'not-simple' | 'already-answered-simply' | 'asked-by-petitioner-only'

const decide = ({ life }: Handling, { why, reasons }: TurnProcedure, stamp: Stamp): Decision<ProcedureTurned, Refused> => {
  const asked = why === 'ASKED_BY_PETITIONER'
  if (isPetitioner(stamp) ? !asked : !heldBy(life, stamp))
    return refuse(isPetitioner(stamp) ? 'asked-by-petitioner-only' : 'not-your-matter')
  if (life?.procedure !== 'SIMPLE' || !['HANDLING', 'SERVED'].includes(life.phase)) return refuse('not-simple', SIMPLE)
  if (life.phase === 'SERVED' && !asked) return refuse('already-answered-simply', SIMPLE)
  return [{ type: 'ProcedureTurned', data: { why }, sealed: { reasons } }]
}

/** 转为普通程序: a simple matter that is none, or whose petitioner wants a written opinion, also after a simple answer. The sixty days run from acceptance. */
export const turnProcedure: Decider<Handling, TurnProcedure, CaseEvent, ProcedureTurned, Refused> = { initial, evolve, decide }
