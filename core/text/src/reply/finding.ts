import type { ReplyStop } from '@onedoor/case'
import type { Span } from '../reading/passages.ts'
import type { Said } from '../reading/said.ts'

export type FindingKind =
  | ReplyStop
  | 'SAME_AS_REVOKED'
  | 'REMEDY_MISSING'
  | 'CLAIM_OPEN'
  | 'REFUSED_WITHOUT_RULE'
  | 'NOWHERE_IN_THE_CASE'
  | 'COUNTED_OTHERWISE'

/** A passage beside the reply that the finding rests on: of this letter, or of the case named. */
export type Beside = Readonly<{
  of: 'LETTER' | 'REQUEST' | 'OTHER_LETTER' | 'OTHER_REPLY' | 'REVOKED' | 'REVIEWED'
  id?: string
  words: string
}>

/**
 * Something to look at before the reply leaves. `stop`: whoever signs reads both passages and may go on with a reason; `remark`: shown and no more. Neither changes the
 * text, and nothing of it says anything about the person who wrote it.
 */
export type Finding = Readonly<{
  kind: FindingKind
  weight: 'stop' | 'remark'
  said: Said
  /** Where in the reply, as it was handed in. */
  at?: Span
  beside?: readonly Beside[]
}>
