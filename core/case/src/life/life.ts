import type { DateOnly } from '@onedoor/clock'
import type { Evaluated } from '../events/assessment.ts'
import type { Outcome } from '../events/handling.ts'
import type { Channel, Purpose } from '../events/intake.ts'
import type { ConsentTo } from '../events/petitioners.ts'
import type { Breach, OtherTrack } from '../events/procedure.ts'
import type { AtCounter, ReviewLevel, ReviewOutcome } from '../events/review.ts'
import type { ReferralMode } from '../events/routing.ts'
import type { RunningClock } from './clocks.ts'
import type { Phase } from './phases.ts'

/** From `from` on, `unit` held the matter; every day is charged to whoever held it. `petitioner`: it is the petitioner's turn, nobody is charged. */
export type Custody = Readonly<{ unit: string; from: DateOnly }>

/** 支持意见的执行: what was promised for a claim by a day, and when it was done. */
export type Promised = Readonly<{ claim: string; dueOn: DateOnly; performedOn?: DateOnly }>

/** The review that is under way, or the latest one. */
export type Review = Readonly<{
  level: ReviewLevel
  body: string
  sentOn: DateOnly
  counter?: AtCounter
  receivedOn: DateOnly
  /** The officer who looks at it, once it was taken. */
  reviewer?: string
  drafted: boolean
  outcome?: ReviewOutcome
  redoBy?: DateOnly
  servedOn?: DateOnly
}>

/** 同意 is each person’s own; nobody gives it for a neighbour, and a representative gives none but their own. An agent’s counts as the principal’s, who gave the mandate. */
export type Consented = Readonly<{ to: ConsentTo; person: string }>

/** What a review or a linking interrupted; a linking may interrupt a review. */
export type Interrupted = Readonly<{ phase: Phase; holder: string; clocks: readonly RunningClock[]; back?: Interrupted }>

/** What the life of a matter says at a glance: where it is, who holds it, what is owed by when. Holds no person's words. */
export type Life = Readonly<{
  phase: Phase
  /** Where it was, and whose it was, before a review or a linking began. */
  back?: Interrupted
  submission: string
  receivedOn: DateOnly
  registeredAt: string
  channel: Channel
  purpose: Purpose
  place: string
  /** 内容分类 as it stands now. */
  topic?: string
  anonymous: boolean
  notifiable: boolean
  addressed: boolean
  claims: readonly string[]
  queryKey: string
  holder: string
  custody: readonly Custody[]
  /** Units that have ever held it or were asked for their part: they may go on reading it. */
  units: readonly string[]
  mode?: ReferralMode
  /** The unit that accepted it, the unit that is rated and whose opinion it is. */
  unit?: string
  procedure?: 'ORDINARY' | 'SIMPLE'
  acceptedOn?: DateOnly
  /** 经办人: told to the petitioner by name. */
  handler?: string
  track?: OtherTrack
  extendedDays: number
  outcomes: readonly Readonly<{ claim: string; outcome: Outcome }>[]
  promises: readonly Promised[]
  servedOn?: DateOnly
  /** Lawfully declined that day on a ground that leaves no other unit to send it to: filed, and nobody owes anything until it is opened again. */
  declinedOn?: DateOnly
  /** 办结 and 化解 are two things. */
  closedOn?: DateOnly
  resolvedOn?: DateOnly
  review?: Review
  /** Levels of review of the latest answer that were decided and served, oldest first. */
  reviewed: readonly ReviewLevel[]
  /** How many runs of clocks there were when the latest answer came: only a right that began since is one against it. */
  runsBefore?: number
  /** The organ whose review was served last; the next one is above it. */
  reviewedBy?: string
  /** The leaders decided what was put before them. */
  instructed?: boolean
  /** The main matter this one is proposed to be handled with, and who proposed it. */
  linkProposed?: Readonly<{ main: string; by: string }>
  linkedTo?: string
  /** Petitioners by id; one who gave no name is the first of them. Empty once everybody left or died. */
  persons: readonly string[]
  representatives: readonly string[]
  mandates: readonly Readonly<{ id: string; principal: string; until: DateOnly; scope: readonly string[] }>[]
  consents: readonly Consented[]
  /** Staff who stand aside in this matter (回避). */
  recused: readonly string[]
  assisting: readonly string[]
  /** Assisting units whose signature the petition office was asked to decide about. */
  disagreeing?: readonly string[]
  hearing?: Readonly<{ stage: 'HANDLING' | 'REVIEW1' | 'REVIEW2'; on: DateOnly }>
  mediating: boolean
  supervision?: Readonly<{ unit: string; breach: Breach; dueOn: DateOnly; answered: boolean }>
  /** Papers that do not count any more, by the version of their event. */
  voided: readonly number[]
  evaluated: readonly Evaluated[]
  evaluationClosed: boolean
  clocks: readonly RunningClock[]
}>

/** 评价期: thirty days from service; the statutory length was not found in any text, so this is the county's own rule. */
export const EVALUATION_DAYS = 30

/** 评价对象: the petition office and the responsible unit, rated apart. */
export const RATED: readonly Evaluated[] = ['OFFICE', 'UNIT']
