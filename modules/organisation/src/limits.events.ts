import type { Event } from '@onedoor/kernel'

/** 定内部期限: for runs of that clock from that day on the county’s offices have this length, in the unit of the law. The legal date stays beside it. */
export type InternalLimitSet = Event<
  'InternalLimitSet',
  { clock: string; length: number; from: string },
  /** Why the county asks more of its offices. Missing in events of an older release. */
  { reason: string }
>

/** 取消内部期限: runs that start after that day have the legal date alone. */
export type InternalLimitEnded = Event<'InternalLimitEnded', { clock: string; until: string }, { reason: string }>

export type LimitEvent = InternalLimitSet | InternalLimitEnded
