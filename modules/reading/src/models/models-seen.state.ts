import type { ModelFigures, Verdict } from '@onedoor/text/topic/learn-anew'

/** A version as the page sees it. */
export type ModelSeen = Readonly<{
  kind: 'TOPIC' | 'UNIT'
  version: string
  trainedAt: string
  verdict: Exclude<Verdict, 'TOO_FEW'>
  live: boolean
  letters: number
  held: number
  heldOwn: boolean
  seconds: number
  figures: ModelFigures
  comparedWith: string | null
  comparedFigures: ModelFigures | null
}>

export type ModelsSeen = Readonly<{
  topics: readonly ModelSeen[]
  units: readonly ModelSeen[]
  known: Readonly<{ topics: number; units: number; samples: number }>
  agreement: Readonly<{ named: number; taken: number }>
  leastLearned: number
}>
