import { type CaseEvent, dayOf, EVALUATION_DAYS, type EvaluationWindowClosed, type Life, RATED } from '@onedoor/case'
import { addDays } from '@onedoor/clock'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { evolve, initial } from '../assessment.state.ts'

type Refused = 'not-yet-answered' | 'evaluation-closed' | 'evaluation-still-open'

export type CloseWindow = Readonly<Record<never, never>>

const decide = (life: Life | undefined, _: CloseWindow, stamp: Stamp): Decision<EvaluationWindowClosed, Refused> => {
  if (life?.servedOn === undefined) return refuse('not-yet-answered')
  if (life.evaluationClosed) return refuse('evaluation-closed')
  if (dayOf(stamp.at) <= addDays(life.servedOn, EVALUATION_DAYS)) return refuse('evaluation-still-open')
  return [{ type: 'EvaluationWindowClosed', data: { unrated: RATED.filter((about) => !life.evaluated.includes(about)) } }]
}

/** The time to rate is over. What was not rated is recorded as unrated: silence is not satisfaction. */
export const closeWindow: Decider<Life | undefined, CloseWindow, CaseEvent, EvaluationWindowClosed, Refused> = { initial, evolve, decide }
