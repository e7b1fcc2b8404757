import { type LettersCompared, PETITION_OFFICE, type SubmissionEvent } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { asksWhich, type Compared, fold } from '../repeats.state.ts'

type PlaceCommand = Readonly<{
  earlier: string
  own: string
  /** Of whoever compared the two letters: what was found is not decided again. */
  reasons: string
}>

type Refused = 'submission-not-found' | 'not-your-matter' | 'not-compared' | 'own-matter-needed' | 'already-compared'

const decide = (state: Compared, { earlier, own, reasons }: PlaceCommand, { organ }: Stamp): Decision<LettersCompared, Refused> => {
  if (!state.there) return refuse('submission-not-found')
  if (organ !== PETITION_OFFICE) return refuse('not-your-matter')
  const found = state.found.find((one) => one.earlier === earlier)
  if (found === undefined) return refuse('not-compared')
  if (!asksWhich(state, found)) return refuse('already-compared')
  if (!state.matters.includes(own)) return refuse('own-matter-needed', '信访工作条例 第十九条第三款')
  return [{ type: 'LettersCompared', data: { ...found, own }, sealed: { reasons } }]
}

/** 认定归到哪一件: the letter was compared while it was one, and has several matters now; the officer says which of them it is. What was found, why, and its cause stay as they were. */
export const placeFinding: Decider<Compared, PlaceCommand, SubmissionEvent, LettersCompared, Refused> = { ...fold, decide }
