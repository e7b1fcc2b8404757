import type { Event, Recorded } from '@onedoor/kernel'
import type { CaseEvent } from '../case-event.ts'
import { dayOf } from './clocks.ts'
import type { Interrupted, Life } from './life.ts'
import { isLawful, moveFor, phaseAfter } from './lifecycle.ts'
import type { Phase } from './phases.ts'
import { HANDLING_STEPS } from './steps/handling-steps.ts'
import { INTAKE_STEPS, register } from './steps/intake-steps.ts'
import { PERFORMANCE_STEPS, RECORD_STEPS, REVIEW_STEPS } from './steps/review-steps.ts'
import { ROUTING_STEPS } from './steps/routing-steps.ts'
import type { Step, Steps } from './steps/step.ts'

type Later = Exclude<CaseEvent['type'], 'MatterRegistered'>

/** Every event has its step: a new one does not compile until somebody says what it changes. */
const STEPS: Steps<Later> = {
  ...INTAKE_STEPS,
  ...ROUTING_STEPS,
  ...HANDLING_STEPS,
  ...PERFORMANCE_STEPS,
  ...REVIEW_STEPS,
  ...RECORD_STEPS,
}

/** Reviews and linkings remember what they interrupt. */
const INTERRUPTING: readonly CaseEvent['type'][] = ['ReviewRequested', 'MatterLinked']

const REVIEW: readonly Phase[] = ['REVIEW1', 'REVIEW1_ISSUED', 'REVIEW2', 'REVIEW2_ISSUED']

const interruptedAt = ({ phase, holder, clocks, back }: Life): Interrupted => ({
  ...{ phase, holder, clocks },
  ...(back !== undefined && REVIEW.includes(phase) && { back }),
})

/** Back where it was; what that itself had interrupted is remembered on. */
const returned = ({ back: _, ...life }: Life, back: Interrupted | undefined): Life => (back === undefined ? life : { ...life, back })

/** `undefined` until the matter is registered. The state comes from the table of the lifecycle, everything else from the step of the event. */
export const evolveLife = (life: Life | undefined, event: Recorded<CaseEvent>): Life | undefined => {
  if (event.type === 'MatterRegistered') return life ?? register(event)
  if (life === undefined) return undefined
  const step = STEPS[event.type] as Step<Later>
  const phase = phaseAfter(life, event)
  const move = moveFor(life, event)
  const interrupted = INTERRUPTING.includes(event.type) && move !== undefined
  const after = step({ ...life, phase, ...(interrupted && { back: interruptedAt(life) }) }, event, dayOf(event.at))
  return move?.to === 'BACK' ? returned(after, life.back?.back) : after
}

/** Folds a matter's whole stream; `undefined` for an empty one. */
export const lifeOf = (events: readonly Recorded<CaseEvent>[]): Life | undefined => events.reduce<Life | undefined>(evolveLife, undefined)

export const lifeFold = { initial: undefined as Life | undefined, evolve: evolveLife }

/** For the store: would this event be a step that the table of the lifecycle does not know? Streams that are no matter are none of its business. */
export const isForbidden = (past: readonly Recorded[], event: Event): boolean => {
  if (past[0] !== undefined && past[0].type !== 'MatterRegistered') return false
  if (past[0] === undefined) return Object.hasOwn(STEPS, event.type)
  return !isLawful(lifeOf(past as readonly Recorded<CaseEvent>[]), event as CaseEvent)
}
