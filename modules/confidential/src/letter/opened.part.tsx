import type { ConfidentialFile, GuardedLetter, LetterWords } from '@onedoor/barrier'

export type StepTold = Readonly<{
  type: string
  at: string
  by: string
  data: Readonly<{ units?: readonly string[]; unit?: string }>
  words?: Readonly<Record<string, string>>
}>

/** A letter as the door opens it. */
export type Opened = Readonly<{
  id: string
  reference: string
  code: string
  letter: GuardedLetter
  taken: LetterWords & Readonly<{ mixed: boolean; files: readonly ConfidentialFile[] }>
  steps: readonly StepTold[]
}>
