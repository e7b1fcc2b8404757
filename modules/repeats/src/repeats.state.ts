import type { LettersCompared, SubmissionEvent } from '@onedoor/case'
import type { Recorded } from '@onedoor/kernel'

/** What holds now between this letter and an earlier one. */
export type Found = Readonly<LettersCompared['data']>

/** What must be known of a letter in order to compare it: which matters it opened, and what was found of it. No word of it. */
export type Compared = Readonly<{ there: boolean; matters: readonly string[]; found: readonly Found[] }>

export const initial: Compared = { there: false, matters: [], found: [] }

const without = (found: readonly Found[], earlier: string): readonly Found[] => found.filter((one) => one.earlier !== earlier)

export const evolve = (state: Compared, event: Recorded<SubmissionEvent>): Compared => {
  switch (event.type) {
    case 'SubmissionReceived':
      return { ...state, there: true }
    case 'MatterOpened':
      return { ...state, matters: [...state.matters, event.data.matter] }
    case 'LetterSetAside':
      return initial
    case 'LettersCompared':
      return { ...state, found: [...without(state.found, event.data.earlier), event.data] }
    case 'ComparisonUndone':
      return { ...state, found: without(state.found, event.data.earlier) }
    case 'PaperTextTaken':
    case 'FileTextRead':
    case 'PersonalDataErased':
      return state
  }
}

export const fold = { initial, evolve }

/**
 * The letter was found to be an earlier matter again while nobody could say which of its own: it had none yet, or one. Now it has several, and the finding is not told in
 * any until an officer says in which. Of a matter that was withdrawn and is handled anew there is nothing to tell.
 */
export const asksWhich = ({ matters }: Pick<Compared, 'matters'>, { found, matter, own, cause }: Found): boolean =>
  found === 'SAME_MATTER' &&
  matter !== undefined &&
  own === undefined &&
  cause !== undefined &&
  cause !== 'NEW_MATTER' &&
  matters.length > 1
