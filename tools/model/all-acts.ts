import type { Act } from './acts.ts'
import { FIRST_ROAD_ACTS } from './first-road-acts.ts'
import { ROUTING_ACTS } from './routing-acts.ts'

/** Every command there is on a matter. */
export const ALL_ACTS: readonly Act[] = [...FIRST_ROAD_ACTS, ...ROUTING_ACTS]
