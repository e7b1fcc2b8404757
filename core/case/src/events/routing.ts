import type { Event } from '@onedoor/kernel'

/** 转送 needs no report back, 交办 does: 第二十二条第一款. */
export type ReferralMode = 'TRANSFER' | 'ASSIGN'

/** 转送／交办: the petition office sent the matter to the competent unit. The unit's 15 days (第二十三条第三款) and its 5 working days to object run from here. */
export type MatterReferred = Event<
  'MatterReferred',
  {
    mode: ReferralMode
    to: string
    /** For an assignment: the day by which the result is to be reported. */
    reportDueOn?: string
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

export type RoutingEvent = MatterReferred | ReferralSigned | ObjectionRaised | ObjectionUpheld | ObjectionRejected
