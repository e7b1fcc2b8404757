import type { DateOnly } from '@onedoor/clock'
import type { Recorded } from '@onedoor/kernel'
import type { CaseEvent, CaseEventOf } from '../../case-event.ts'
import { PETITION_OFFICE, PETITIONER } from '../clocks.ts'
import type { Life } from '../life.ts'

/** What an event changes beside the state. `day` is the day it was recorded. */
export type Step<Type extends CaseEvent['type']> = (life: Life, event: Recorded<CaseEventOf<Type>>, day: DateOnly) => Life

export type Steps<Type extends CaseEvent['type']> = { readonly [T in Type]: Step<T> }

/** The matter passes into the hands of a unit: its days from then on, and the right to go on reading it. */
export const heldBy = (life: Life, unit: string, from: DateOnly): Pick<Life, 'holder' | 'custody' | 'units'> => ({
  holder: unit,
  custody: [...life.custody, { unit, from }],
  units: reading(life, unit),
})

/** A unit that has had to do with the matter may go on reading it. */
export const reading = ({ units }: Life, unit: string): readonly string[] =>
  unit === PETITION_OFFICE || unit === '' || units.includes(unit) ? units : [...units, unit]

/** It is the petitioner's turn: no office is charged from that day on. */
export const answered = (life: Life, on: DateOnly): readonly Life['custody'][number][] => [...life.custody, { unit: PETITIONER, from: on }]

/** An event that changes nothing of what the life of a matter says. */
export const unchanged = (life: Life): Life => life
