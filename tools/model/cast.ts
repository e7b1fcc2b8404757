import { type HeldPost, type PlacedUnit, reviewBodiesOf } from '@onedoor/case'
import type { Stamp } from '@onedoor/kernel'

export type Actor = Pick<Stamp, 'by' | 'organ' | 'roles'>

const actor = (by: string, organ: string, ...roles: readonly string[]): Actor => ({ by, organ, roles })

const unit = (organ: string): readonly Actor[] => [
  actor(`${organ}-clerk-1`, organ, 'handler'),
  actor(`${organ}-clerk-2`, organ, 'handler'),
  actor(`${organ}-checker`, organ, 'legal-checker'),
  actor(`${organ}-head`, organ, 'unit-head'),
]

const reviewing = (organ: string): readonly Actor[] => [
  actor(`${organ}-reviewer-1`, organ, 'reviewer'),
  actor(`${organ}-reviewer-2`, organ, 'reviewer'),
  actor(`${organ}-head`, organ, 'review-head'),
]

/** Somebody who might try anything: each post there is, in their own unit and in one that has nothing to do with it, the petitioner, and the jobs. */
export const ACTORS: readonly Actor[] = [
  actor('dispatcher-1', 'office', 'dispatcher'),
  actor('registrar-1', 'office', 'registrar'),
  actor('office-head-1', 'office', 'office-head'),
  actor('office-head-2', 'office', 'office-head'),
  actor('supervisor-1', 'office', 'supervisor'),
  ...['housing', 'roads'].flatMap(unit),
  ...['county', 'city', 'province'].flatMap(reviewing),
  actor('auditor-1', 'office', 'auditor'),
  actor('administrator-1', 'office', 'administrator'),
  actor('discipline-1', 'discipline', 'confidential-officer', 'confidential-auditor'),
  // Works for two: a head of a unit who also sits in the organ that reviews it.
  actor('roads-head', 'county', 'reviewer'),
  actor('petitioner', ''),
  actor('system', ''),
]

export const PETITIONER_ACTOR: Actor = actor('petitioner', '')

/** Units a matter may be sent to, and one that nobody knows. */
export const UNITS = ['housing', 'roads', 'office', 'nowhere'] as const

export const POSTS: readonly HeldPost[] = ACTORS.flatMap(({ by, organ, roles }) =>
  roles.map((role) => ({ person: by, unit: organ, role, from: '2019-01-01' })),
)

const PLACED: readonly PlacedUnit[] = [
  { id: 'office', kind: 'office' },
  { id: 'housing', kind: 'bureau' },
  { id: 'roads', kind: 'bureau' },
  { id: 'county', kind: 'county' },
  { id: 'city', kind: 'city' },
  { id: 'province', kind: 'province' },
]

export const bodiesAbove = (id: string): readonly string[] =>
  reviewBodiesOf(
    PLACED.find((one) => one.id === id),
    PLACED,
  )
