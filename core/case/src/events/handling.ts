import type { Event } from '@onedoor/kernel'
import type { Attachment } from './intake.ts'
import type { SentDespite, WhyDespite } from './sent-despite.ts'

/** How a notice reached the petitioner. NOT_REACHABLE is lawful only where name or address is unclear (第二十三条第二款). */
export type Told = 'DIRECT' | 'POST' | 'PORTAL' | 'PHONE' | 'NOT_REACHABLE'

/** Why the simple procedure may be used (信访事项简易办理办法). */
export type SimpleGround = 'CLEAR_FACTS' | 'ANSWERABLE_AT_ONCE' | 'URGENT_DAILY_LIFE' | 'ALREADY_PROMISED'

/** 受理: accepted in writing; the sixty days run from here (第三十四条). */
export type MatterAccepted = Event<
  'MatterAccepted',
  {
    unit: string
    track: 'PETITION'
    /** 简易办理 or 普通程序. */
    procedure: 'ORDINARY' | 'SIMPLE'
    /** Why the simple procedure may be used. */
    ground?: SimpleGround
    handler: string
    contact: string
    told: Told
  }
>

/** Why a unit does not take a matter: each ground has its article. */
export type DeclineGround = 'NOT_COMPETENT' | 'OTHER_PROCEDURE' | 'BEING_HANDLED' | 'ENDED_BY_FINAL_REVIEW'

/** 不予受理: told in writing, with the ground and the body that is competent (第二十三条). */
export type MatterDeclined = Event<
  'MatterDeclined',
  {
    unit: string
    ground: DeclineGround
    told: Told
  } & SentDespite,
  { reasons: string; competentBody: string } & WhyDespite
>

/** A note of what was done. The petitioner sees it only when it is meant for them. */
export type NoteAdded = Event<
  'NoteAdded',
  { visibleToPetitioner: boolean; attachments: readonly Attachment[] } & SentDespite,
  { text: string; fileNames: readonly string[] } & WhyDespite
>

/** 延期: the head of the organ approved more time, before the period ended; the petitioner is told why (第三十四条). */
export type HandlingPeriodExtended = Event<
  'HandlingPeriodExtended',
  { days: number; approvedBy: string; told: Told } & SentDespite,
  { reason: string } & WhyDespite
>

/** 予以支持／解释说明／不予支持: 第三十二条. */
export type Outcome = 'SUPPORTED' | 'EXPLAINED' | 'NOT_SUPPORTED'

type ClaimOutcome = Readonly<{
  claim: string
  outcome: Outcome
  /** For a supported claim: the days by which what was promised will be done, one for each instalment. */
  performBy?: readonly string[]
}>
type ClaimFinding = Readonly<{ claim: string; text: string }>
type OpinionText = { facts: string; basis: string; findings: readonly ClaimFinding[] }

/** 处理意见拟制: the opinion as drafted, claim by claim. */
export type OpinionDrafted = Event<'OpinionDrafted', { claims: readonly ClaimOutcome[] }, OpinionText>

/** The head sent the draft back, saying why. */
export type OpinionReturned = Event<'OpinionReturned', Record<never, never>, { remarks: string }>

/** 签发: the head signed; the document has its number (文号). */
export type OpinionIssued = Event<
  'OpinionIssued',
  {
    claims: readonly ClaimOutcome[]
    signedBy: string
    /** Whoever signed had checked it too, because the unit has nobody else who could. */
    checkedAlone?: boolean
  } & SentDespite,
  OpinionText & WhyDespite
>

/** 送达方式, by analogy with 民事诉讼法 第八十八条以下. Electronic only with the person's consent. */
export type ServiceMethod = 'DIRECT' | 'AGENT' | 'LEFT' | 'POST' | 'ELECTRONIC'

/** 送达: proved; the thirty days to ask for review (复查) run from here (第三十五条). */
export type OpinionServed = Event<
  'OpinionServed',
  { method: ServiceMethod; servedOn: string; consentToElectronic: boolean; proof: readonly Attachment[] },
  { receiver: string; remarks: string; fileNames: readonly string[] }
>

export type HandlingEvent =
  | MatterAccepted
  | MatterDeclined
  | NoteAdded
  | HandlingPeriodExtended
  | OpinionDrafted
  | OpinionReturned
  | OpinionIssued
  | OpinionServed
