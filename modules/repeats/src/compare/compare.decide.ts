import {
  type ContactCause,
  type LettersCompared,
  type LettersFound,
  type MatterShown,
  PETITION_OFFICE,
  type SubmissionEvent,
} from '@onedoor/case'
import { type Decider, type Decision, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { type Compared, fold } from '../repeats.state.ts'

/** The other letter, as far as a rule must know it: whether it came in before, and which matters it opened. */
export type Other = Readonly<{ id: string; before: boolean; matters: readonly string[] }>

export type CompareCommand = Readonly<{
  /** Nothing where it is not there, or not for this officer. */
  earlier: Other | undefined
  found: LettersFound
  matter?: string | undefined
  own?: string | undefined
  /** From the days of the earlier matter, never from what its petitioner did. */
  cause?: ContactCause | undefined
  shown?: MatterShown | undefined
  reasons: string
}>

type Refused =
  | 'submission-not-found'
  | 'not-your-matter'
  | 'other-letter-not-found'
  | 'not-earlier'
  | 'earlier-matter-needed'
  | 'own-matter-needed'
  | 'already-compared'

const ONE_MATTER = '信访工作条例 第十九条第三款'

const whichFault = ({ matters }: Compared, earlier: Other, { matter, own }: CompareCommand): Refusal<Refused> | undefined => {
  if (earlier.matters.length > 0 && !earlier.matters.includes(matter ?? '')) return refuse('earlier-matter-needed')
  return matters.length > 1 && !matters.includes(own ?? '') ? refuse('own-matter-needed') : undefined
}

const holds = ({ found }: Compared, data: LettersCompared['data']): boolean =>
  found.some((one) => one.earlier === data.earlier && one.found === data.found && one.matter === data.matter && one.own === data.own)

const eventOf = ({ matters }: Compared, earlier: Other, command: CompareCommand): LettersCompared => {
  const { found, cause, reasons, shown } = command
  const beside = shown === undefined ? {} : { shown }
  if (found !== 'SAME_MATTER') return { type: 'LettersCompared', data: { earlier: earlier.id, found, ...beside }, sealed: { reasons } }
  const matter = earlier.matters.length === 0 ? undefined : command.matter
  const own = matters.length === 1 ? matters[0] : matters.length === 0 ? undefined : command.own
  return {
    type: 'LettersCompared',
    data: {
      ...{ earlier: earlier.id, found },
      ...(matter !== undefined && { matter, ...(cause !== undefined && { cause }) }),
      ...(own !== undefined && { own }),
      ...beside,
    },
    sealed: { reasons },
  }
}

const decide = (state: Compared, command: CompareCommand, { organ }: Stamp): Decision<LettersCompared, Refused> => {
  const { earlier, found } = command
  if (!state.there) return refuse('submission-not-found')
  if (organ !== PETITION_OFFICE) return refuse('not-your-matter')
  if (earlier === undefined) return refuse('other-letter-not-found')
  if (!earlier.before) return refuse('not-earlier', ONE_MATTER)
  const fault = found === 'SAME_MATTER' ? whichFault(state, earlier, command) : undefined
  if (fault !== undefined) return fault
  const event = eventOf(state, earlier, command)
  return holds(state, event.data) ? refuse('already-compared') : [event]
}

/** 来件比对: the machine lays two letters side by side, an officer decides and says why. Letters and people stay apart whatever is found; decided again, the later one holds. */
export const compare: Decider<Compared, CompareCommand, SubmissionEvent, LettersCompared, Refused> = { ...fold, decide }
