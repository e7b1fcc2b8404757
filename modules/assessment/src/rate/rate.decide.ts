import { type CaseEvent, dayOf, EVALUATION_DAYS, type EvaluationGiven, type Life, PETITIONER } from '@onedoor/case'
import { addDays } from '@onedoor/clock'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { evolve, initial } from '../assessment.state.ts'
import type { Rate } from './rate.contract.ts'

type Refused = 'petitioner-alone' | 'not-yet-answered' | 'already-evaluated' | 'evaluation-closed'

const decide = (life: Life | undefined, { about, rating, comment }: Rate, stamp: Stamp): Decision<EvaluationGiven, Refused> => {
  if (stamp.by !== PETITIONER) return refuse('petitioner-alone')
  if (life?.servedOn === undefined) return refuse('not-yet-answered')
  if (life.evaluated.includes(about)) return refuse('already-evaluated')
  if (life.evaluationClosed || dayOf(stamp.at) > addDays(life.servedOn, EVALUATION_DAYS)) return refuse('evaluation-closed')
  return [{ type: 'EvaluationGiven', data: { about, rating }, sealed: { comment } }]
}

/** 满意度评价: by the petitioner alone, after service, once for the petition office and once for the unit; never asked to be changed. */
export const rate: Decider<Life | undefined, Rate, CaseEvent, EvaluationGiven, Refused> = { initial, evolve, decide }
