import type { Recorded } from '@onedoor/kernel'
import type { Accused, Guarded } from './barrier.ts'
import type { ConfidentialFact, ConfidentialKind } from './facts.ts'

export type ConfidentialStage = 'RECEIVED' | 'PASSED_ON' | 'PROCESSED' | 'TOLD'

/** A letter of the protected channel at a glance; none of its words. */
export type GuardedLetter = Guarded &
  Readonly<{
    kind: ConfidentialKind
    receivedOn: string
    channel: string
    anonymous: boolean
    mixed: boolean
    /** Somebody looked whom it complains of. */
    examined: boolean
    stage: ConfidentialStage
    version: number
  }>

const NOBODY: Accused = { units: [], staff: [], aside: [] }

const taken = ({ data, version }: Recorded<Extract<ConfidentialFact, { type: 'LetterTaken' }>>): GuardedLetter => {
  const { kind, receivedOn, channel, anonymous, mixed, concernsDiscipline, units } = data
  const accused = { ...NOBODY, units }
  return { kind, receivedOn, channel, anonymous, mixed, concernsDiscipline, accused, examined: false, stage: 'RECEIVED', version }
}

const union = (one: readonly string[], other: readonly string[]): readonly string[] => [...new Set([...one, ...other])]

type Named = Extract<ConfidentialFact, { type: 'AccusedRecorded' }>['data']

/** The day from which posts count: the earliest ever said, and every post when one naming said none. */
const earliest = ({ accused, examined }: GuardedLetter, { since }: Named): string | undefined => {
  if (!examined || since === undefined || accused.since === undefined) return examined ? undefined : since
  return since < accused.since ? since : accused.since
}

/** Whoever was named once stays named: no correction opens what was closed. */
const widened = (letter: GuardedLetter, named: Named): Accused => {
  const { units, staff, aside } = letter.accused
  const since = earliest(letter, named)
  return { units: union(units, named.units), staff: union(staff, named.staff), aside, ...(since !== undefined && { since }) }
}

/** `undefined` until the letter was taken in. */
export const evolveGuarded = (letter: GuardedLetter | undefined, fact: Recorded<ConfidentialFact>): GuardedLetter | undefined => {
  if (fact.type === 'LetterTaken') return taken(fact)
  if (letter === undefined) return letter
  const { accused } = letter
  const next = { ...letter, version: fact.version }
  switch (fact.type) {
    case 'AccusedRecorded':
      return { ...next, accused: widened(letter, fact.data), examined: true }
    case 'ReaderStoodAside':
      return { ...next, accused: { ...accused, aside: union(accused.aside, [fact.data.user]) } }
    case 'LetterPassedOn':
      return { ...next, stage: 'PASSED_ON' }
    case 'LetterProcessed':
      return { ...next, stage: 'PROCESSED' }
    case 'AccuserTold':
      return { ...next, stage: 'TOLD' }
  }
}

export const guardedFold = { initial: undefined as GuardedLetter | undefined, evolve: evolveGuarded }
