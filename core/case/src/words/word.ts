import type { CaseEvent, CaseEventOf } from '../case-event.ts'

export type Said = Readonly<{ zh: string; en: string }>
/** Name of a unit by its id. */
export type NameOf = (id: string) => Said

/** One event in one sentence: for the desk, and for the petitioner where the petitioner may read it. */
export type Sentence = Readonly<{ desk: Said; portal?: Said }>

export type Sentences<Type extends CaseEvent['type']> = {
  readonly [T in Type]: (event: CaseEventOf<T>, name: NameOf) => Sentence
}

/** The same words for both. */
export const both = (zh: string, en: string): Sentence => ({ desk: { zh, en }, portal: { zh, en } })

/** An inner step: the petitioner is not bothered with it. */
export const inner = (zh: string, en: string): Sentence => ({ desk: { zh, en } })

export const two = (desk: readonly [zh: string, en: string], portal: readonly [zh: string, en: string]): Sentence => ({
  desk: { zh: desk[0], en: desk[1] },
  portal: { zh: portal[0], en: portal[1] },
})
