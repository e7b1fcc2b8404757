import type { Event } from '@onedoor/kernel'

/** 转送 needs no report back, 交办 does: 第二十二条第一款. */
export type ReferralMode = 'TRANSFER' | 'ASSIGN'

/** Units that were proposed beside the officer's choice, the likeliest first, and the model that learned from past decisions, where there was one. */
export type UnitsShown = Readonly<{ model?: string; units: readonly string[] }>

/** 转送／交办: the petition office sent the matter to the competent unit. The unit's 15 days (第二十三条第三款) and its 5 working days to object run from here. */
export type MatterReferred = Event<
  'MatterReferred',
  {
    mode: ReferralMode
    to: string
    /** For an assignment: the day by which the result is to be reported. */
    reportDueOn?: string
    shown?: UnitsShown
  },
  { reason: string }
>

/** 签收: the unit has it in its hands. */
export type ReferralSigned = Event<'ReferralSigned', { unit: string }>

/** 异议: within five working days of receipt, with detailed reasons (第二十三条第三款). No clock of the petitioner stops. */
export type ObjectionRaised = Event<'ObjectionRaised', { unit: string; proposed?: string }, { reasons: string }>

/** 核实同意: the matter comes back to the petition office to be routed anew. */
export type ObjectionUpheld = Event<'ObjectionUpheld', { unit: string }, { reasons: string }>

/** The objection does not hold; the unit must handle the matter. */
export type ObjectionRejected = Event<'ObjectionRejected', { unit: string }, { reasons: string }>

/** 报请决定: important or urgent, put before the Party committee and government of the county (第二十二条第一款第一项、第二十五条). */
export type MatterEscalated = Event<'MatterEscalated', { urgent: boolean }, { reasons: string }>

/** What the leaders decided; the office assigns the matter accordingly. */
export type EscalationDecided = Event<'EscalationDecided', { unit: string }, { instruction: string }>

/** 重大紧急报告: reported at once to those above, and to whom (第二十五条). Changes nothing for the petitioner. */
export type UrgentReported = Event<'UrgentReported', { to: readonly string[] }, { text: string }>

/** 联席会议: decides where there is no common superior (第二十四条第一款). */
export const JOINT_CONFERENCE = 'joint-conference'

/** 受理争议: more than one unit, or none, says it is competent; the common superior or the joint conference decides (第二十四条第一款). The petitioner's days go on. */
export type DisputeOpened = Event<'DisputeOpened', { units: readonly string[]; decider: string; decideBy: string }, { reasons: string }>

/** The decider named the unit; it cannot object again. */
export type DisputeDecided = Event<'DisputeDecided', { unit: string }, { reasons: string }>

/** 机关分立、合并、撤销: whoever goes on with its powers takes the matter as it stands (第二十四条第二款). */
export type UnitSucceeded = Event<'UnitSucceeded', { from: string; to: string; since: string }>

export type RoutingEvent =
  | MatterReferred
  | ReferralSigned
  | ObjectionRaised
  | ObjectionUpheld
  | ObjectionRejected
  | MatterEscalated
  | EscalationDecided
  | UrgentReported
  | DisputeOpened
  | DisputeDecided
  | UnitSucceeded
