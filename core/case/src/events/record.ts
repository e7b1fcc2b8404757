import type { Event } from '@onedoor/kernel'

/** 个人信息保护法 第四十七条: the sealed words of these events of this stream (by version) are erased; their digests stay and the register still verifies. */
export type PersonalDataErased = Event<'PersonalDataErased', { versions: readonly number[]; basis: string }>

export type RecordEvent = PersonalDataErased
