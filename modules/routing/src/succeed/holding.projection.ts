import { type CaseEvent, type Life, lifeFold } from '@onedoor/case'
import { rowProjection } from '@onedoor/eventstore'
import { unitsOwing } from './succeed.decide.ts'

/** Which units have something in hands or owe something, so that the end of one is found. */
export const holdingProjection = rowProjection<CaseEvent>()({
  name: 'routing.holding',
  table: 'routing.holding',
  begins: 'MatterRegistered',
  ...lifeFold,
  born: () => ({}),
  row: (life: Life | undefined) => ({ units: life === undefined || life.phase === 'TERMINATED' ? [] : unitsOwing(life) }),
})
