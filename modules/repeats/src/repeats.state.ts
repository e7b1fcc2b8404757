import type { LettersCompared, LettersFound, SubmissionEvent } from '@onedoor/case'
import type { Recorded } from '@onedoor/kernel'

/** What holds now between this letter and an earlier one. */
export type Found = Readonly<{ earlier: string; found: LettersFound; matter?: string; own?: string }>

/** What must be known of a letter in order to compare it: which matters it opened, and what was found of it. No word of it. */
export type Compared = Readonly<{ there: boolean; matters: readonly string[]; found: readonly Found[] }>

export const initial: Compared = { there: false, matters: [], found: [] }

const without = (found: readonly Found[], earlier: string): readonly Found[] => found.filter((one) => one.earlier !== earlier)

const foundIn = ({ data }: Recorded<LettersCompared>): Found => {
  const { cause: _, shown: __, ...found } = data
  return found
}

export const evolve = (state: Compared, event: Recorded<SubmissionEvent>): Compared => {
  switch (event.type) {
    case 'SubmissionReceived':
      return { ...state, there: true }
    case 'MatterOpened':
      return { ...state, matters: [...state.matters, event.data.matter] }
    case 'LetterSetAside':
      return initial
    case 'LettersCompared':
      return { ...state, found: [...without(state.found, event.data.earlier), foundIn(event)] }
    case 'ComparisonUndone':
      return { ...state, found: without(state.found, event.data.earlier) }
    case 'PaperTextTaken':
    case 'FileTextRead':
    case 'PersonalDataErased':
      return state
  }
}

export const fold = { initial, evolve }

/** Which of the letter's own matters a finding speaks of: the one named, else its only one. */
export const ownOf = ({ matters }: Compared, { own }: Pick<Found, 'own'>): string | undefined =>
  own ?? (matters.length === 1 ? matters[0] : undefined)
