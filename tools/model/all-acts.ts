import type { Act } from './acts.ts'
import { FIRST_ROAD_ACTS } from './first-road-acts.ts'
import { MEETING_ACTS } from './meeting-acts.ts'
import { PERFORMANCE_ACTS } from './performance-acts.ts'
import { PETITIONERS_ACTS } from './petitioners-acts.ts'
import { PROCEDURE_ACTS } from './procedure-acts.ts'
import { RECORD_ACTS } from './record-acts.ts'
import { REVIEW_ACTS } from './review-acts.ts'
import { ROUTING_ACTS } from './routing-acts.ts'

/** Every command there is on a matter. */
export const ALL_ACTS: readonly Act[] = [
  ...FIRST_ROAD_ACTS,
  ...ROUTING_ACTS,
  ...PROCEDURE_ACTS,
  ...PETITIONERS_ACTS,
  ...MEETING_ACTS,
  ...PERFORMANCE_ACTS,
  ...REVIEW_ACTS,
  ...RECORD_ACTS,
]
