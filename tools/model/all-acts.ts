import type { Act } from './acts.ts'
import { COSIGN_ACTS } from './cosign-acts.ts'
import { FIRST_ROAD_ACTS } from './first-road-acts.ts'
import { PROCEDURE_ACTS } from './procedure-acts.ts'
import { ROUTING_ACTS } from './routing-acts.ts'

/** Every command there is on a matter. */
export const ALL_ACTS: readonly Act[] = [...FIRST_ROAD_ACTS, ...ROUTING_ACTS, ...PROCEDURE_ACTS, ...COSIGN_ACTS]
