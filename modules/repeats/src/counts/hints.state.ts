import type { MatterFigures } from '@onedoor/text/repeat/learn-matter-anew'

/** A version as the page sees it. */
export type VersionSeen = Readonly<{
  version: string
  learnedAt: string
  verdict: 'NO_WORSE' | 'WORSE' | 'NOT_COMPARED'
  live: boolean
  learned: number
  figures: MatterFigures
  comparedWith: string
  comparedFigures: MatterFigures
}>

/** Which version says that two letters look like one matter, and how it did. */
export type Hints = Readonly<{
  versions: readonly VersionSeen[]
  decided: Readonly<{ same: number; other: number; shown: number; agreed: number }>
  least: Readonly<{ learned: number; ofEach: number }>
}>
