import { type ComparisonUndone, PETITION_OFFICE, type SubmissionEvent } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { type Compared, fold } from '../repeats.state.ts'

type UndoCommand = Readonly<{ earlier: string; reasons: string }>
type Refused = 'submission-not-found' | 'not-your-matter' | 'not-compared'

const decide = ({ there, found }: Compared, { earlier, reasons }: UndoCommand, { organ }: Stamp): Decision<ComparisonUndone, Refused> => {
  if (!there) return refuse('submission-not-found')
  if (organ !== PETITION_OFFICE) return refuse('not-your-matter')
  if (!found.some((one) => one.earlier === earlier)) return refuse('not-compared')
  return [{ type: 'ComparisonUndone', data: { earlier }, sealed: { reasons } }]
}

/** 撤销比对: what was found does not hold any more, with reasons; it is as if it had never been said, but for the record. */
export const undoComparison: Decider<Compared, UndoCommand, SubmissionEvent, ComparisonUndone, Refused> = { ...fold, decide }
