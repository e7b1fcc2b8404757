import type { Because } from './topic-said.state.ts'

/** Why a unit is named: the topic is its own, such letters went there before, its duties use these words, the matter lies in its place. */
export type UnitReason =
  | Readonly<{ kind: 'past'; percent: number; because: readonly Because[] }>
  | Readonly<{ kind: 'duty'; words: readonly string[]; basis?: string }>
  | Readonly<{ kind: 'topic'; topic: string; basis?: string }>
  | Readonly<{ kind: 'place'; place: string }>

/** At most three units, the likeliest first; `model` where past decisions were asked too. */
export type UnitsSaid = Readonly<{
  model?: string
  units: readonly Readonly<{ unit: string; reasons: readonly UnitReason[] }>[]
}>
