import { addDays, type InternalLimit } from '@onedoor/clock'
import type { Recorded } from '@onedoor/kernel'
import type { LimitEvent } from '../limits.events.ts'

export type Limits = readonly InternalLimit[]

export const initial: Limits = []

const endedOn = (limits: Limits, clock: string, until: string): Limits =>
  limits.flatMap((limit) => {
    if (limit.clock !== clock || (limit.until !== undefined && limit.until <= until)) return [limit]
    return limit.from > until ? [] : [{ ...limit, until }]
  })

/** A new limit takes the place of the one before from its own first day. */
export const evolve = (limits: Limits, { type, data }: Recorded<LimitEvent>): Limits => {
  switch (type) {
    case 'InternalLimitSet':
      return [...endedOn(limits, data.clock, addDays(data.from, -1)), { clock: data.clock, length: data.length, from: data.from }]
    case 'InternalLimitEnded':
      return endedOn(limits, data.clock, data.until)
  }
}
