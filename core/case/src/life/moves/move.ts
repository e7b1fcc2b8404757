import type { CaseEvent, CaseEventOf } from '../../case-event.ts'
import type { Life } from '../life.ts'
import type { Phase } from '../phases.ts'

/** Who may bring an event about. */
export const ACTORS = {
  office: { zh: '信访部门', en: 'petition office' },
  'office-head': { zh: '信访部门负责人', en: 'head of the petition office' },
  unit: { zh: '承办单位', en: 'unit' },
  'unit-head': { zh: '承办单位负责人', en: 'head of the unit' },
  petitioner: { zh: '信访人', en: 'petitioner' },
  decider: { zh: '共同上级或者联席会议', en: 'common superior or joint conference' },
  reviewer: { zh: '复查复核机关', en: 'reviewing organ' },
  'review-head': { zh: '复查复核机关负责人', en: 'head of the reviewing organ' },
  assistant: { zh: '协办单位', en: 'assisting unit' },
  system: { zh: '系统', en: 'system' },
} as const

export type Actor = keyof typeof ACTORS
type Said = Readonly<{ zh: string; en: string }>

/** One lawful step: this event, from these states, to that one. `BACK` is the state before the review or the linking began; `SAME` changes none. */
export type Move = Readonly<{
  event: CaseEvent['type']
  from: readonly Phase[]
  to: Phase | 'SAME' | 'BACK'
  by: readonly Actor[]
  /** Article, or the rule it rests on. */
  basis: string
  /** Only where this holds, beside the state. */
  when?: Said & Readonly<{ holds: (life: Life, data: never) => boolean }>
}>

type Rest<Type extends CaseEvent['type']> = Readonly<{
  from: readonly Phase[]
  to: Phase | 'SAME' | 'BACK'
  by: readonly Actor[]
  basis: string
  when?: Said & Readonly<{ holds: (life: Life, data: CaseEventOf<Type>['data']) => boolean }>
}>

/** The lawful steps of one kind of event; the first that fits is the one. */
export const moves = <Type extends CaseEvent['type']>(event: Type, ...rows: readonly Rest<Type>[]): readonly Move[] =>
  rows.map((row) => ({ event, ...row }))

/** Every state in which the matter is alive for the offices. */
export const LIVE: readonly Phase[] = [
  'REGISTERED',
  'REFERRED',
  'ESCALATED',
  'OBJECTED',
  'RETURNED',
  'DISPUTED',
  'RECEIVED',
  'DECLINED',
  'OTHER_TRACK',
  'SUGGESTION',
  'HANDLING',
  'DRAFTED',
  'ISSUED',
  'SERVED',
  'PERFORMING',
  'CLOSED',
  'REVIEW1',
  'REVIEW1_ISSUED',
  'REVIEW1_SERVED',
  'REVIEW2',
  'REVIEW2_ISSUED',
  'REVIEW2_SERVED',
]

/** Every state there is: what changes none of them may happen in each. */
export const EVERY: readonly Phase[] = [...LIVE, 'LINKED', 'WITHDRAWN', 'TERMINATED']

/** In handling: the period of handling runs. */
export const WORKING: readonly Phase[] = ['HANDLING', 'DRAFTED']

/** Under review. */
export const REVIEWING: readonly Phase[] = ['REVIEW1', 'REVIEW2']
