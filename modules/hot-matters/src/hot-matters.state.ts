import type { Phase } from '@onedoor/case'
import type { Counted } from '@onedoor/text/hot/hot-figures'
import type { PeriodKind } from '@onedoor/text/hot/period'

export type Case = Readonly<{
  id: string
  no: string
  subject: string
  receivedOn: string
  place: string
  unit: string | null
  phase: Phase | null
}>

export type Figure = Readonly<{
  id: string
  words: readonly string[]
  now: Counted
  earlier: Counted
  firstSeen: string
  places: readonly string[]
  units: readonly string[]
  letters: readonly Case[]
}>

export type Compared = Readonly<{
  kind: PeriodKind
  period: Readonly<{ from: string; to: string }>
  before: Readonly<{ from: string; to: string }>
  today: string
}>

/** Where nothing is shared by the subjects, the most typical of them says it. */
export const nameOf = ({ words, letters }: Figure): string => (words.length > 0 ? words.join(' ') : (letters[0]?.subject ?? ''))
