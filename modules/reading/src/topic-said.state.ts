import type { Unreadable } from '@onedoor/text/topic/unreadable'

/** A phrase of the letter that led to the first topic, with a little of what stands around it. */
export type Because = Readonly<{ before: string; phrase: string; after: string }>

/** What is said of a letter: a topic, or that one is not sure, with the likeliest; or why nothing can be said. */
export type TopicSaid =
  | Readonly<{ why: Unreadable | 'NO_MODEL' }>
  | Readonly<{
      model: string
      sure: boolean
      likeliest: readonly Readonly<{ topic: string; percent: number }>[]
      because: readonly Because[]
    }>
