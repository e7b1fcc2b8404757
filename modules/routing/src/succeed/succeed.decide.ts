import { type CaseEvent, dayOf, type Life, PETITION_OFFICE, PETITIONER, type UnitSucceeded } from '@onedoor/case'
import type { DateOnly } from '@onedoor/clock'
import { type Decider, type Decision, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { evolve, initial, type Routing } from '../routing.state.ts'

type Refused = 'nothing-to-hand-on' | 'unit-still-there' | 'unit-not-in-effect'

export type SucceedUnit = Readonly<{ from: string; to: string; since: DateOnly }>

const BASIS = '信访工作条例 第二十四条第二款'

/** Units that hold the matter, answer for it or owe something in it; their ends must not become the petitioner's loss. */
export const unitsOwing = ({ holder, unit, clocks, back }: Life): readonly string[] => {
  const owing = clocks.filter(({ endedOn }) => endedOn === undefined).map(({ owner }) => owner)
  const all = new Set([holder, ...(unit === undefined ? [] : [unit]), ...owing, ...(back === undefined ? [] : [back.holder])])
  return [...all].filter((id) => id !== PETITION_OFFICE && id !== PETITIONER && id !== '')
}

const fault = ({ life }: Routing, { from, to, since }: SucceedUnit, stamp: Stamp): Refusal<Refused> | undefined => {
  if (life === undefined || !unitsOwing(life).includes(from)) return refuse('nothing-to-hand-on', BASIS)
  if (since > dayOf(stamp.at)) return refuse('unit-still-there', BASIS)
  return to === from || to === PETITION_OFFICE ? refuse('unit-not-in-effect', BASIS) : undefined
}

const decide = (state: Routing, { from, to, since }: SucceedUnit, stamp: Stamp): Decision<UnitSucceeded, Refused> =>
  fault(state, { from, to, since }, stamp) ?? [{ type: 'UnitSucceeded', data: { from, to, since } }]

/** 承接: whoever goes on with the powers of a unit that was merged, divided or abolished takes the matter as it stands, with the same days (信访工作条例 第二十四条第二款). */
export const succeed: Decider<Routing, SucceedUnit, CaseEvent, UnitSucceeded, Refused> = { initial, evolve, decide }
