import { type CaseEvent, type Life, lifeFold, type SupervisionAnswered } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import type { Answer } from './answer.contract.ts'

type Refused = 'not-supervised' | 'not-your-matter' | 'supervision-answered'

const decide = (life: Life | undefined, { text }: Answer, stamp: Stamp): Decision<SupervisionAnswered, Refused> => {
  const supervision = life?.supervision
  if (supervision === undefined) return refuse('not-supervised')
  if (supervision.unit !== stamp.organ) return refuse('not-your-matter')
  if (supervision.answered) return refuse('supervision-answered')
  return [{ type: 'SupervisionAnswered', data: { unit: stamp.organ }, sealed: { text } }]
}

/** 督办反馈: what the unit did. It ends the day to report by, not the breach: that ends when the duty is done. */
export const answerSupervision: Decider<Life | undefined, Answer, CaseEvent, SupervisionAnswered, Refused> = { ...lifeFold, decide }
