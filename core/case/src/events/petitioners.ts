import type { Event } from '@onedoor/kernel'
import type { Told } from './handling.ts'
import type { Attachment, ContactCause, Person } from './intake.ts'

/** 推选代表: at most five speak at the desk, however many signed (信访工作条例 第二十条第三款). Persons by their id in the matter. */
export type RepresentativesElected = Event<'RepresentativesElected', { persons: readonly string[] }>

/** Somebody joined a joint petition by an act of their own. */
export type PersonJoined = Event<'PersonJoined', { person: string; receivedOn: string }, { person: Person }>

/** Somebody is no longer a party: by their own act, or by death, then with the successor if there is one. The matter goes on for the others. */
export type PersonLeft = Event<'PersonLeft', { person: string; why: 'WITHDREW' | 'DIED'; successor?: string }, { words: string }>

/** Name or address became clear: from here on every notice is owed (第二十三条第二款). */
export type ContactClarified = Event<
  'ContactClarified',
  { person: string; receivedOn: string; notifiable: boolean; addressed: boolean },
  { contact: Person }
>

/** 补作告知: a notice that could not be given when it was made is given now, because the duty came back (第二十三条第二款). `notice`: version of the event that the notice was of. */
export type OwedNoticeGiven = Event<'OwedNoticeGiven', { unit: string; notice: number; told: Told }>

/** What an agent may do for the principal. */
export type MandateScope = 'SUBMIT' | 'INQUIRE' | 'RECEIVE_PAPERS' | 'ATTEND' | 'ASK_REVIEW' | 'MEDIATE'

/** 授权委托: agent, matter, scope and term in writing (民法典 第一百六十五条); withdrawable at any time. */
export type MandateGiven = Event<
  'MandateGiven',
  {
    mandate: string
    principal: string
    scope: readonly MandateScope[]
    until: string
    mayBeTold: boolean
    attachments: readonly Attachment[]
  },
  { agent: Person; limits: string; fileNames: readonly string[] }
>

/** The agent's power is over: the principal said so, its term ran out, or one of them died (民法典 第一百七十三条). */
export type MandateEnded = Event<'MandateEnded', { mandate: string; why: 'WITHDRAWN' | 'OVER' | 'DIED' }>

/** What only the person can agree to. */
export type ConsentTo =
  | 'HEARING'
  | 'PUBLIC_HEARING'
  | 'MEDIATION'
  | 'RELATIVES'
  | 'NEIGHBOURS'
  | 'ELECTRONIC_SERVICE'
  | 'FOLLOW_UP'
  | 'REFERRAL_FOR_HELP'

/** 同意: given by the person, for one thing, and withdrawable. */
export type ConsentGiven = Event<'ConsentGiven', { to: ConsentTo; person: string }, { words: string }>

/** A consent taken back counts from that moment and against nobody. */
export type ConsentWithdrawn = Event<'ConsentWithdrawn', { to: ConsentTo; person: string }>

/** 撤回: the petitioner's own act with a reason of the petitioner's own; no member of staff can do it. */
export type MatterWithdrawn = Event<'MatterWithdrawn', { receivedOn: string }, { reason: string }>

/** 并件: an officer found that this is a matter already under way, and asks a second one to look. */
export type LinkProposed = Event<'LinkProposed', { main: string }, { reasons: string }>

/** A second officer agreed: the matter is handled with the other, whose number and days the petitioner is told. */
export type MatterLinked = Event<'MatterLinked', { main: string; proposedBy: string }, { reasons: string }>

/** The linking was wrong and is undone, even after a reply. */
export type MatterUnlinked = Event<'MatterUnlinked', { main: string }, { reasons: string }>

/** 拆分: these claims go on as a matter of their own, with the same day of receipt. */
export type ClaimsSplitOff = Event<'ClaimsSplitOff', { into: string; claims: readonly string[] }, { reasons: string }>

/** The splitting was wrong: the claims are answered here again. */
export type SplitUndone = Event<'SplitUndone', { into: string; claims: readonly string[] }, { reasons: string }>

/** 重复信访的认定: an officer compared this matter with an earlier one and decided, with reasons; decided again, the later decision holds. */
export type ContactAssessed = Event<'ContactAssessed', { earlier: string; cause: ContactCause }, { reasons: string }>

export type PetitionersEvent =
  | RepresentativesElected
  | PersonJoined
  | PersonLeft
  | ContactClarified
  | OwedNoticeGiven
  | MandateGiven
  | MandateEnded
  | ConsentGiven
  | ConsentWithdrawn
  | MatterWithdrawn

export type LinkingEvent = LinkProposed | MatterLinked | MatterUnlinked | ClaimsSplitOff | SplitUndone | ContactAssessed
