import type { Event } from '@onedoor/kernel'
import type { Outcome, Told } from './handling.ts'
import type { Attachment } from './intake.ts'
import type { SentDespite, WhyDespite } from './sent-despite.ts'

/** 处理途径 of 第三十一条, first to fifth item. The sixth, a written opinion, is acceptance itself. */
export type OtherTrack = 'LITIGATION' | 'ARBITRATION' | 'PARTY_APPEAL' | 'ADMINISTRATIVE' | 'PROTECTIVE_DUTY'

/** 导入其他法定程序: told in writing, with the body, the procedure and the last days of the other remedies (第二十三条、第三十一条). */
export type TrackChosen = Event<
  'TrackChosen',
  {
    unit: string
    track: OtherTrack
    told: Told
    /** Clock ids of the limitation periods that were told (P03 to P08). */
    limitations: readonly string[]
    /** The day from which the petitioner knew of the act, where they said so: the limitation periods are counted from it. */
    knownOn?: string
  } & SentDespite,
  { reasons: string; competentBody: string } & WhyDespite
>

/** The petitioner says that the track is wrong; it must be looked at again. */
export type TrackObjected = Event<'TrackObjected', { receivedOn: string }, { reasons: string }>

/** The track was wrong: the unit must say again, and rightly, how it handles the matter. No day starts anew. */
export type TrackWithdrawn = Event<'TrackWithdrawn', { unit: string } & SentDespite, { reasons: string } & WhyDespite>

/** The other procedure ended. */
export type OtherProcedureEnded = Event<'OtherProcedureEnded', { endedOn: string } & SentDespite, { result: string } & WhyDespite>

/** 建议意见: taken up to be studied (第二十九条). */
export type SuggestionTaken = Event<'SuggestionTaken', { unit: string; handler: string; contact: string; told: Told }>

/** 采纳／部分采纳／不采纳, and the reply that says so (第二十九条第一款). */
export type SuggestionAnswered = Event<
  'SuggestionAnswered',
  {
    adoption: 'ADOPTED' | 'PARTLY' | 'NOT'
    told: Told
  } & SentDespite,
  { text: string } & WhyDespite
>

/** 转为普通程序: a simple matter that turned out not to be one. The days since acceptance count. */
export type ProcedureTurned = Event<
  'ProcedureTurned',
  { why: 'ASKED_BY_PETITIONER' | 'NOT_SUPPORTED' | 'COMPLEX' | 'ASSIGNED_FROM_ABOVE' },
  { reasons: string }
>

/** 简易答复: by telephone, message or network, on paper when asked for. */
export type SimpleAnswered = Event<
  'SimpleAnswered',
  {
    claims: readonly Readonly<{ claim: string; outcome: Outcome }>[]
    answeredOn: string
    told: Told
  } & SentDespite,
  { findings: readonly Readonly<{ claim: string; text: string }>[] } & WhyDespite
>

/** 协办: another unit is asked for its part of the answer. */
export type AssistanceAsked = Event<'AssistanceAsked', { unit: string; dueOn: string }, { question: string }>

/** The assisting unit gave its part. */
export type AssistanceGiven = Event<
  'AssistanceGiven',
  { unit: string; attachments: readonly Attachment[] },
  { answer: string; fileNames: readonly string[] }
>

/** 回避: declared by the person concerned or asked for by the petitioner (第二十八条第三款). */
export type RecusalAsked = Event<'RecusalAsked', { of: string; from: 'PETITIONER' | 'SELF' | 'UNIT' }, { reasons: string }>

/** The head decided; whoever stands aside does nothing more in this matter. `replacement`: who goes on with it; missing where the organ has nobody else with the post. */
export type RecusalDecided = Event<'RecusalDecided', { of: string; granted: boolean; replacement?: string }, { reasons: string }>

/** 听证通知: never without the petitioner's wish or consent. */
export type HearingOrdered = Event<
  'HearingOrdered',
  { stage: 'HANDLING' | 'REVIEW1' | 'REVIEW2'; on: string; open: boolean; chair: string },
  { place: string; hearers: readonly string[] }
>

/** 听证 was held on these days; only those of a final review are left out of its period (第三十六条第二款). */
export type HearingHeld = Event<
  'HearingHeld',
  { stage: 'HANDLING' | 'REVIEW1' | 'REVIEW2'; days: readonly string[]; record: readonly Attachment[] },
  {
    /** 评议意见: what the hearers thought. */
    report: string
    /** What the hearing found, who thought otherwise, what they suggest: each where it was said. */
    found?: string
    dissent?: string
    suggestion?: string
    fileNames: readonly string[]
  }
>

/** The hearing did not take place; that changes nothing for the petitioner. */
export type HearingCancelled = Event<'HearingCancelled', Record<never, never>, { reasons: string }>

/** 人民调解／行政调解／和解. Only what a mediator brought about can be confirmed by a court. */
export type MediationKind = 'PEOPLE' | 'ADMINISTRATIVE' | 'SETTLEMENT'

/** 调解: begun with the consent of the parties; no day stops for it (第三十三条). `text` says how the other side agreed. */
export type MediationBegan = Event<
  'MediationBegan',
  { kind: MediationKind; proof: readonly Attachment[] },
  { mediator: string; parties: readonly string[]; text: string; fileNames: readonly string[] }
>

/** 调解结束: agreed, or not; refusing to go on is everybody's right at any moment (人民调解法 第二十三条). */
export type MediationEnded = Event<
  'MediationEnded',
  {
    outcome: 'AGREED' | 'FAILED' | 'REFUSED'
    effectiveOn?: string
    /** Letters of the form the agreement was written down in, `D22`; absent where the parties wrote it themselves. */
    paper?: string
  },
  { text: string; agreement?: Readonly<Record<string, string>> }
>

/** 合法性审查／审核: checked before it goes to the head. */
export type OpinionChecked = Event<'OpinionChecked', Record<never, never>, { remarks: string }>

/** 会签: an assisting unit agreed to the draft. */
export type OpinionCosigned = Event<'OpinionCosigned', { unit: string }, { remarks: string }>

/** 会签分歧: a unit whose part the draft carries does not co-sign; put before the petition office. No day of the petitioner stops. */
export type CosignEscalated = Event<'CosignEscalated', { unit: string; decideBy: string }, { reasons: string }>

/** The petition office decided: the draft may be signed without that unit’s signature, or it must be changed first. */
export type CosignSettled = Event<'CosignSettled', { unit: string; without: boolean }, { reasons: string }>

/** 执行: what was promised for that claim by that day was done (第三十二条第二款). */
export type InstalmentPerformed = Event<
  'InstalmentPerformed',
  { claim: string; dueOn: string; performedOn: string; proof: readonly Attachment[] },
  { text: string; fileNames: readonly string[] }
>

/** The petitioner says that it was not done: the promise is open again until somebody has looked. */
export type NonPerformanceReported = Event<'NonPerformanceReported', { claim: string; dueOn: string; receivedOn: string }, { text: string }>

/** 办结: answered, served, and what was promised is done. Not the same as 化解. Three conclusions after 第二十七条, each on its own and with its own words. */
export type MatterClosed = Event<
  'MatterClosed',
  { solved: boolean; explained: boolean; helped: boolean },
  { solved: string; explained: string; helped: string }
>

/** 化解: really over, and how that is known. Silence is no confirmation. */
export type MatterResolved = Event<'MatterResolved', { confirmedBy: 'PETITIONER' | 'FOLLOW_UP' }, { text: string }>

/** A re-visit or the petitioner showed that it was not really done: back to the unit. */
export type HandlingReopened = Event<
  'HandlingReopened',
  {
    why: 'NOT_REALLY_DONE' | 'NEW_FACTS' | 'ORDERED'
    /** By when the new answer is owed: the day the period always had, or one the petition office set. */
    dueOn?: string
  },
  { reasons: string }
>

/** The breaches that 第四十条 names, each a lawful reason to press. */
export type Breach = 'NOT_ACCEPTED_IN_TIME' | 'NOT_FINISHED_IN_TIME' | 'RESULT_NOT_REPORTED' | 'WRONG_PROCEDURE' | 'EVADED' | 'NOT_EXECUTED'

/** 督办: the petition office presses; addressed to an office, about an office. */
export type SupervisionOpened = Event<'SupervisionOpened', { unit: string; breach: Breach; dueOn: string }, { text: string }>

/** The unit reported what it did. */
export type SupervisionAnswered = Event<'SupervisionAnswered', { unit: string }, { text: string }>

/** The office looked, and the pressing is over. */
export type SupervisionEnded = Event<'SupervisionEnded', Record<never, never>, { text: string }>

export type ProcedureEvent =
  | TrackChosen
  | TrackObjected
  | TrackWithdrawn
  | OtherProcedureEnded
  | SuggestionTaken
  | SuggestionAnswered
  | ProcedureTurned
  | SimpleAnswered
  | AssistanceAsked
  | AssistanceGiven
  | RecusalAsked
  | RecusalDecided
  | HearingOrdered
  | HearingHeld
  | HearingCancelled
  | MediationBegan
  | MediationEnded
  | OpinionChecked
  | OpinionCosigned
  | CosignEscalated
  | CosignSettled

export type PerformanceEvent =
  | InstalmentPerformed
  | NonPerformanceReported
  | MatterClosed
  | MatterResolved
  | HandlingReopened
  | SupervisionOpened
  | SupervisionAnswered
  | SupervisionEnded
