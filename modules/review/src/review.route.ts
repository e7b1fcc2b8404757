import { dayOf, type Life, type ReviewLevel, reviewBodiesOf } from '@onedoor/case'
import type { Services, Unit } from '@onedoor/http'
import { reviewedUnit } from './review.decide.ts'

/** Organs in effect today to which a decision of this unit can be taken. */
export const bodiesAbove = async ({ directory, now }: Services, unit: string): Promise<readonly Unit[]> => {
  const units = await directory.units(dayOf(now()))
  return reviewBodiesOf(await directory.unit(unit), units).flatMap((id) => units.find((one) => one.id === id) ?? [])
}

/** Where the review of this level can be asked for. */
export const bodiesFor = (services: Services, life: Life, level: ReviewLevel): Promise<readonly Unit[]> =>
  bodiesAbove(services, reviewedUnit(life, level))
