import type { CaseEvent } from '../case-event.ts'
import type { Life } from './life.ts'
import { HANDLING_MOVES } from './moves/handling-moves.ts'
import { INTAKE_MOVES } from './moves/intake-moves.ts'
import type { Move } from './moves/move.ts'
import { RECORD_MOVES, REVIEW_MOVES } from './moves/review-moves.ts'
import { ROUTING_MOVES } from './moves/routing-moves.ts'
import type { Phase } from './phases.ts'

/** The whole life of a matter as one table: what is not here cannot happen. The picture in `docs/lifecycle.md` is drawn from it. */
export const LIFECYCLE: readonly Move[] = [...INTAKE_MOVES, ...ROUTING_MOVES, ...HANDLING_MOVES, ...REVIEW_MOVES, ...RECORD_MOVES]

const byEvent = LIFECYCLE.reduce(
  (rows, move) => rows.set(move.event, [...(rows.get(move.event) ?? []), move]),
  new Map<CaseEvent['type'], readonly Move[]>(),
)

/** The lawful step that an event would be, if there is one. */
export const moveFor = (life: Life, event: Pick<CaseEvent, 'type' | 'data'>): Move | undefined =>
  byEvent
    .get(event.type)
    ?.find(({ from, when }) => from.includes(life.phase) && (when === undefined || when.holds(life, event.data as never)))

/** Where the matter is after it. An event that no step knows changes no state; the store does not admit one. */
export const phaseAfter = (life: Life, event: Pick<CaseEvent, 'type' | 'data'>): Phase => {
  const to = moveFor(life, event)?.to ?? 'SAME'
  if (to === 'SAME') return life.phase
  return to === 'BACK' ? (life.back?.phase ?? life.phase) : to
}

/** May it happen now? The first event of a matter is its registration, and there is no second. */
export const isLawful = (life: Life | undefined, event: Pick<CaseEvent, 'type' | 'data'>): boolean =>
  life === undefined ? event.type === 'MatterRegistered' : moveFor(life, event) !== undefined
