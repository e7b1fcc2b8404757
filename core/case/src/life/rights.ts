import { addDays, type DateOnly } from '@onedoor/clock'
import type { CaseEvent } from '../case-event.ts'
import type { Said } from '../words/word.ts'
import { lastDayToAsk } from './last-day-to-ask.ts'
import { EVALUATION_DAYS, type Life, RATED } from './life.ts'
import { isLawful } from './lifecycle.ts'

/** What a petitioner can do by an act of their own, by name, with the article it rests on. */
export const RIGHTS = {
  review: { zh: '请求复查', en: 'ask for a first review', basis: '信访工作条例 第三十五条' },
  'final-review': { zh: '请求复核', en: 'ask for a final review', basis: '信访工作条例 第三十六条第一款' },
  'other-way': { zh: '向有权处理的机关提出', en: 'go to the competent body', basis: '信访工作条例 第二十三条' },
  'object-to-decline': { zh: '对不予受理提出意见', en: 'answer the notice of non-acceptance', basis: '信访工作条例 第二十三条' },
  'object-to-track': { zh: '对处理途径提出异议', en: 'say that the way is wrong', basis: '信访工作条例 第三十一条' },
  'turn-to-ordinary': { zh: '要求转为普通程序', en: 'ask for the ordinary procedure', basis: '信访事项简易办理办法' },
  'report-non-performance': { zh: '反映没有做到', en: 'say that it was not done', basis: '信访工作条例 第三十二条第二款' },
  'confirm-resolved': { zh: '确认已经解决', en: 'confirm that it is resolved', basis: '信访工作条例 第二十七条' },
  'leave-mediation': { zh: '退出调解', en: 'leave the mediation', basis: '人民调解法 第二十三条' },
  'judicial-confirmation': { zh: '申请司法确认', en: 'ask the court to confirm the agreement', basis: '人民调解法 第三十三条' },
  'at-hearing': { zh: '参加听证', en: 'take part in the hearing', basis: '信访工作条例 第三十一条第六项' },
  rate: { zh: '评价', en: 'rate', basis: '信访工作条例 第二十一条第二款' },
  'withdraw-review': { zh: '撤回复查复核请求', en: 'take the request for review back', basis: '信访工作条例 第三十五条' },
  supplement: { zh: '补充材料', en: 'add facts and papers', basis: '信访工作条例 第十九条第一款' },
  recusal: { zh: '申请回避', en: 'ask an official to stand aside', basis: '信访工作条例 第二十八条第三款' },
  'new-facts': { zh: '提出新的事实或者理由', en: 'bring new facts or reasons', basis: '信访工作条例 第三十六条第三款' },
  help: { zh: '申请救助、帮扶、调解', en: 'ask for help or mediation', basis: '信访工作条例 第三十七条' },
  withdraw: { zh: '自己撤回', en: 'withdraw it', basis: '信访工作条例 第十七条' },
} as const satisfies Readonly<Record<string, Said & Readonly<{ basis: string }>>>

export type RightCode = keyof typeof RIGHTS

/** A right that is there today, with its last day where it has one. */
export type OpenRight = Readonly<{ code: RightCode; until?: DateOnly }>

type Probe = Readonly<
  { [T in CaseEvent['type']]: Readonly<{ type: T; data: Partial<Extract<CaseEvent, { type: T }>['data']> }> }[CaseEvent['type']]
>

/** The table of the lifecycle says whether the step is lawful; so no right is named that would then be refused. */
const lawful = (life: Life, probe: Probe): boolean => isLawful(life, probe)

const notPast = (due: DateOnly | undefined, today: DateOnly): DateOnly | undefined => (due === undefined || today > due ? undefined : due)

const within = (life: Life, id: string, today: DateOnly): DateOnly | undefined =>
  notPast(life.clocks.findLast((clock) => clock.id === id)?.legalDue, today)

type Open = (life: Life, today: DateOnly) => Omit<OpenRight, 'code'> | undefined

const OPEN = {} as const
const when = (holds: boolean): Omit<OpenRight, 'code'> | undefined => (holds ? OPEN : undefined)
const till = (until: DateOnly | undefined): Omit<OpenRight, 'code'> | undefined => (until === undefined ? undefined : { until })

const ratesUntil = ({ servedOn, evaluated, evaluationClosed }: Life, today: DateOnly): DateOnly | undefined => {
  if (servedOn === undefined || evaluationClosed || RATED.every((about) => evaluated.includes(about))) return undefined
  const until = addDays(servedOn, EVALUATION_DAYS)
  return today > until ? undefined : until
}

const reviewUntil =
  (level: 1 | 2): Open =>
  (life, today) =>
    lawful(life, { type: 'ReviewRequested', data: { level } }) ? till(notPast(lastDayToAsk(life, level), today)) : undefined

/** Promises of which the petitioner can say today that they were not done: called done, or past their day. */
export const reportable = ({ promises }: Life, today: DateOnly): Life['promises'] =>
  promises.filter(({ dueOn, performedOn }) => performedOn !== undefined || today > dueOn)

const reviewOpen: Open = (life, today) => reviewUntil(1)(life, today) ?? reviewUntil(2)(life, today)

const ANSWERED_ONCE: readonly Life['phase'][] = ['SERVED', 'PERFORMING', 'CLOSED', 'REVIEW1_SERVED', 'REVIEW2_SERVED', 'TERMINATED']

const UNANSWERED: readonly Life['phase'][] = [
  ...(['REGISTERED', 'REFERRED', 'ESCALATED', 'OBJECTED', 'RETURNED', 'DISPUTED', 'RECEIVED'] as const),
  ...(['SUGGESTION', 'HANDLING', 'DRAFTED', 'ISSUED'] as const),
]

const CHECKS: Readonly<Record<RightCode, Open>> = {
  review: reviewUntil(1),
  'final-review': reviewUntil(2),
  'other-way': ({ phase }) => when(phase === 'DECLINED'),
  'object-to-decline': ({ phase, declinedOn }) => when(phase === 'DECLINED' && declinedOn !== undefined),
  'object-to-track': (life) => when(lawful(life, { type: 'TrackObjected', data: {} })),
  'turn-to-ordinary': (life) => when(lawful(life, { type: 'ProcedureTurned', data: {} })),
  'report-non-performance': (life, today) =>
    when(lawful(life, { type: 'NonPerformanceReported', data: {} }) && reportable(life, today).length > 0),
  'confirm-resolved': (life) => when(life.resolvedOn === undefined && lawful(life, { type: 'MatterResolved', data: {} })),
  'leave-mediation': ({ mediating }) => when(mediating),
  'judicial-confirmation': (life, today) => till(within(life, 'P09', today)),
  'at-hearing': ({ hearing }, today) => (hearing === undefined || today > hearing.on ? undefined : { until: hearing.on }),
  rate: (life, today) => till(ratesUntil(life, today)),
  'withdraw-review': (life) =>
    when(life.review !== undefined && lawful(life, { type: 'ReviewWithdrawn', data: { level: life.review.level } })),
  supplement: ({ phase, declinedOn }) => when(!['SERVED', 'WITHDRAWN', 'TERMINATED'].includes(phase) && declinedOn === undefined),
  recusal: ({ phase }) => when(['RECEIVED', 'HANDLING', 'DRAFTED', 'REVIEW1', 'REVIEW2'].includes(phase)),
  'new-facts': (life, today) =>
    when(lawful(life, { type: 'NewFactsExamined', data: { found: true } }) && reviewOpen(life, today) === undefined),
  help: ({ phase }) => when(ANSWERED_ONCE.includes(phase)),
  withdraw: ({ phase, ...life }) => when(UNANSWERED.includes(phase) && lawful({ ...life, phase }, { type: 'MatterWithdrawn', data: {} })),
}

const CODES = Object.keys(RIGHTS) as readonly RightCode[]

/** Everything that the petitioner can do today, in every state of the matter: what has a last day first, as it is listed above. */
export const rightsNow = (life: Life, today: DateOnly): readonly OpenRight[] =>
  CODES.flatMap((code) => {
    const open = CHECKS[code](life, today)
    return open === undefined ? [] : [{ code, ...open }]
  })
