import { type AtCounter, type Channel, dayOf, type Life, type ReviewLevel, reviewBodiesOf } from '@onedoor/case'
import { hoursOn, type OfficeHours } from '@onedoor/clock'
import type { Asked, Services, Unit } from '@onedoor/http'
import { reviewedUnit } from './review.decide.ts'

/** Organs in effect today to which a decision of this unit can be taken. */
export const bodiesAbove = async ({ directory, now }: Services, unit: string): Promise<readonly Unit[]> => {
  const units = await directory.units(dayOf(now()))
  return reviewBodiesOf(await directory.unit(unit), units).flatMap((id) => units.find((one) => one.id === id) ?? [])
}

/** Where the review of this level can be asked for. */
export const bodiesFor = (services: Services, life: Life, level: ReviewLevel): Promise<readonly Unit[]> =>
  bodiesAbove(services, reviewedUnit(life, level))

/** The hours that the unit at this counter keeps on a day. */
export const hoursHere = async ({ services, session }: Pick<Asked, 'services' | 'session'>, on: string): Promise<OfficeHours> =>
  hoursOn((await services.directory.unit(session?.organ ?? ''))?.hours, on)

type Handed = Readonly<{ channel: Channel; sentOn: string; handedAt?: string | undefined }>

/** What was handed in is told with its time and with when that counter closed, so that it is judged by the hours of its own day. */
export const counterOf = async (
  asked: Pick<Asked, 'services' | 'session'>,
  { channel, sentOn, handedAt }: Handed,
): Promise<Readonly<{ counter?: AtCounter }>> =>
  channel === 'VISIT' && handedAt !== undefined ? { counter: { at: handedAt, closes: (await hoursHere(asked, sentOn)).closes } } : {}
