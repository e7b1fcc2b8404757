import { type CaseEvent, dayOf, documentEntry, type Life, type MatterAccepted, notTold, notWritten, yearOf } from '@onedoor/case'
import { dueDates } from '@onedoor/clock'
import { type Decider, type Decision, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { heldBy, noticeFault, SIMPLE } from '../handling.decide.ts'
import { evolve, type Handling, initial } from '../handling.state.ts'
import type { Accept } from './accept.contract.ts'

type SimpleRefused =
  | 'simple-ground-needed'
  | 'simple-not-assigned'
  | 'simple-not-major'
  | 'simple-not-several'
  | 'simple-too-late'
  | 'no-simple-procedure'

type Refused =
  | 'not-your-matter'
  | 'not-received'
  | 'already-notified'
  | 'must-be-told'
  | 'must-be-written'
  | 'suggestion-has-its-own-way'
  | SimpleRefused

/** From five persons on it is a joint petition. */
const JOINT = 5

/** 简易办理 is accepted within three working days of the day on which the unit got the matter (C07). */
const lateness = ({ clocks }: Life, stamp: Stamp): Refusal<'simple-too-late' | 'no-simple-procedure'> | undefined => {
  const got = clocks.findLast(({ id }) => id === 'C03' || id === 'C02')?.startedOn
  const last = got === undefined ? undefined : dueDates('C07', got, { knownOn: dayOf(stamp.at) })?.legalDue
  if (last === undefined) return refuse('no-simple-procedure', SIMPLE)
  return dayOf(stamp.at) > last ? refuse('simple-too-late', SIMPLE) : undefined
}

/** What excludes the simple procedure whatever the unit thinks of the matter. */
const excluded = ({ mode, instructed, persons, assisting }: Life): Refusal<SimpleRefused> | undefined => {
  if (mode === 'ASSIGN') return refuse('simple-not-assigned', SIMPLE)
  if (instructed !== undefined) return refuse('simple-not-major', SIMPLE)
  return persons.length >= JOINT || assisting.length > 0 ? refuse('simple-not-several', SIMPLE) : undefined
}

const simpleFault = (life: Life, { ground, told }: Accept, stamp: Stamp): Refusal<Refused> | undefined =>
  ground === undefined
    ? refuse('simple-ground-needed', SIMPLE)
    : // A simple matter may be told by telephone or message, unless the person asks for paper.
      (excluded(life) ?? lateness(life, stamp) ?? notTold(life, told))

const decide = ({ life }: Handling, command: Accept, stamp: Stamp): Decision<MatterAccepted, Refused> => {
  const early = noticeFault(life, stamp)
  if (early !== undefined) return early
  if (!heldBy(life, stamp)) return refuse('not-your-matter')
  if (life.purpose === 'SUGGESTION') return refuse('suggestion-has-its-own-way', '信访工作条例 第二十九条')
  const { told, contact = '', procedure = 'ORDINARY', ground } = command
  const fault = procedure === 'SIMPLE' ? simpleFault(life, command, stamp) : notWritten(life, told)
  if (fault !== undefined) return fault
  const simply = procedure === 'SIMPLE' && ground !== undefined ? { procedure, ground } : { procedure: 'ORDINARY' as const }
  return [
    {
      type: 'MatterAccepted',
      data: { unit: stamp.organ, track: 'PETITION', ...simply, handler: stamp.by, contact, told },
      entry: documentEntry(stamp.organ, '受', yearOf(stamp.at)),
    },
  ]
}

/** 受理: the unit says in writing that it takes the matter and who handles it (信访工作条例 第二十三条); sixty days run from here (第三十四条), ten working days in the simple procedure. */
export const accept: Decider<Handling, Accept, CaseEvent, MatterAccepted, Refused> = { initial, evolve, decide }
