import {
  type DeclineGround,
  EVALUATION_DAYS,
  type Evaluated,
  type Life,
  type Phase,
  type ReviewLevel,
  type RunningClock,
} from '@onedoor/case'
import { addDays, type DateOnly } from '@onedoor/clock'

type Words = Readonly<{ zh: string; en: string }>

type RightCode =
  | 'supplement'
  | 'rate'
  | 'review'
  | 'review-late'
  | 'withdraw-review'
  | 'new-facts'
  | 'help'
  | 'other-way'
  | 'object-to-decline'

/** What the petitioner can do now, each with its last day where it has one. Never what they should do. */
export type Right = Readonly<{ code: RightCode; text: Words; until?: DateOnly }>

export const RATEABLE: readonly Evaluated[] = ['OFFICE', 'UNIT']

export const ratingOpen = (life: Life, today: DateOnly): readonly Evaluated[] => {
  if (life.servedOn === undefined || life.evaluationClosed || today > addDays(life.servedOn, EVALUATION_DAYS)) return []
  return RATEABLE.filter((about) => !life.evaluated.includes(about))
}

/** Where each ground leads: the notice names the body, this says what it means for the person (第二十三条、第三十一条、第十九条第三款、第三十六条第三款). */
const OTHER_WAY: Readonly<Record<DeclineGround, Words>> = {
  NOT_COMPETENT: {
    zh: '信访部门会把它转给有权处理的单位，您不需要重新提出，也可以直接向告知书写明的机关提出。',
    en: 'The petition office will send it to the competent unit; you need not hand it in again, though you may go to the body named in the notice yourself.',
  },
  OTHER_PROCEDURE: {
    zh: '可以向告知书写明的机关提出。诉讼、仲裁、行政复议都有期限，信访不会使期限停下，请尽早。',
    en: 'You may go to the body named in the notice. Lawsuits, arbitration and reconsideration have last days of their own, which this does not stop, so go soon.',
  },
  BEING_HANDLED: {
    zh: '同一事项已经在办，可以用那一件的查询码看进度；到期没有答复的，信访部门应当督办。',
    en: 'The same matter is being handled: its own query code shows the progress, and if its last day passes the petition office must press for the answer.',
  },
  ENDED_BY_FINAL_REVIEW: {
    zh: '同一事实和理由不再受理；有新的事实或者理由的，可以再提出。需要救助、调解的，仍然可以向信访部门或者乡镇、街道提出。',
    en: 'The same facts and reasons are not taken again; new ones are. Help and mediation can still be asked of the petition office or the township.',
  },
}

const OBJECT: Right = {
  code: 'object-to-decline',
  text: {
    zh: '不同意不予受理，或者有新的情况的，在下面补充：信访部门自收到之日起十五日内重新审看，并转给有权处理的单位。',
    en: 'If you disagree or have new facts, add them below: within fifteen days the petition office looks again and sends it to a competent unit.',
  },
}

const SUPPLEMENT: Right = {
  code: 'supplement',
  text: {
    zh: '随时可以补充情况和材料，期限不会因此停下。',
    en: 'You may add facts and papers at any time; no period stops because of it.',
  },
}

const REVIEW: Readonly<Record<ReviewLevel, Words>> = {
  1: {
    zh: '不服处理意见，可以向上一级机关请求复查。当天寄出就算按时。',
    en: 'If you disagree with the opinion, ask the organ one level up for a review. Posting it that day is in time.',
  },
  2: {
    zh: '不服复查意见，可以再向上一级机关请求复核。当天寄出就算按时。',
    en: 'If you disagree with the first review, ask the organ above it for the final review. Posting it that day is in time.',
  },
}

const REVIEW_LATE: Words = {
  zh: '请求复查、复核的最后一天已经过了。仍然可以提出，会照常登记；不予受理的，必须书面告诉您理由。',
  en: 'The last day to ask for review has passed. You can still ask and it is put on record; if it is declined, you must be told why in writing.',
}

const WITHDRAW: Right = {
  code: 'withdraw-review',
  text: {
    zh: '可以撤回请求，只有您自己能撤回；最后一天没过之前，还可以再提出。',
    en: 'You may take the request back; only you can. Until the last day you can ask again.',
  },
}

const NEW_FACTS: Right = {
  code: 'new-facts',
  text: {
    zh: '有新的事实或者理由，随时可以在下面补充：信访部门应当审查，属于新的就重新登记办理，不属于的书面告诉您理由。',
    en: 'New facts or reasons can be added below at any time: the office must examine them, and either registers the matter anew or tells you in writing why not.',
  },
}

const HELP: Right = {
  code: 'help',
  text: {
    zh: '生活困难的帮扶救助、人民调解，不因为程序终结而停止，可以向信访部门或者乡镇、街道提出。',
    en: 'Help in hardship and mediation do not end with the procedure: ask the petition office or your township.',
  },
}

const RIGHT_CLOCKS: Readonly<Record<ReviewLevel, string>> = { 1: 'P01', 2: 'P02' }
const ANSWERED_BY_UNIT: readonly Phase[] = ['SERVED', 'PERFORMING', 'CLOSED']

/** Which review is open to the petitioner now, whether or not its last day has passed. */
export const reviewOpen = ({ phase }: Life): ReviewLevel | undefined => {
  if (phase === 'REVIEW1_SERVED') return 2
  return ANSWERED_BY_UNIT.includes(phase) ? 1 : undefined
}

/** The clock of that right: its latest run, since a redo gives the right anew. */
export const reviewRight = (life: Life): RunningClock | undefined => {
  const level = reviewOpen(life)
  return level === undefined ? undefined : life.clocks.findLast(({ id }) => id === RIGHT_CLOCKS[level])
}

const toReview = (life: Life, today: DateOnly): readonly Right[] => {
  const level = reviewOpen(life)
  const clock = reviewRight(life)
  if (level === undefined || clock === undefined) return []
  const { legalDue } = clock
  return today <= legalDue ? [{ code: 'review', until: legalDue, text: REVIEW[level] }] : [{ code: 'review-late', text: REVIEW_LATE }]
}

const toRate = (life: Life, today: DateOnly): readonly Right[] =>
  ratingOpen(life, today).length > 0 && life.servedOn !== undefined
    ? [
        {
          code: 'rate',
          until: addDays(life.servedOn, EVALUATION_DAYS),
          text: {
            zh: '可以评价信访部门和责任单位，自愿，只有一次。',
            en: 'You may rate the petition office and the unit: voluntary, once each.',
          },
        },
      ]
    : []

/** Phases after an answer: review while it is open, what is new at any time, and help after the end (第三十七条第三款). */
const AFTER: Readonly<Partial<Record<Phase, readonly Right[]>>> = {
  SERVED: [NEW_FACTS],
  PERFORMING: [NEW_FACTS],
  CLOSED: [NEW_FACTS],
  REVIEW1: [WITHDRAW, SUPPLEMENT],
  REVIEW2: [WITHDRAW, SUPPLEMENT],
  REVIEW1_SERVED: [NEW_FACTS],
  REVIEW2_SERVED: [NEW_FACTS, HELP],
  WITHDRAWN: [NEW_FACTS],
  TERMINATED: [NEW_FACTS, HELP],
}

/** `ground`: on which the matter was declined last, if it was. */
export const rightsOf = (life: Life, today: DateOnly, ground?: DeclineGround): readonly Right[] => {
  const after = AFTER[life.phase]
  if (after !== undefined) return [...toReview(life, today), ...toRate(life, today), ...after]
  const declined = life.phase === 'DECLINED' && ground !== undefined
  if (!declined) return [SUPPLEMENT]
  const way: Right = { code: 'other-way', text: OTHER_WAY[ground] }
  return life.declinedOn === undefined ? [way, SUPPLEMENT] : [way, OBJECT]
}

/** 谁该在什么时候之前做什么, in one sentence for the top of the page. */
export const OWED: Readonly<Record<string, Words>> = {
  C01: { zh: '登记并转给有权处理的单位', en: 'it must be registered and passed to the competent unit' },
  C03: { zh: '书面告知您是否受理', en: 'you must be told in writing whether it is accepted' },
  C05: { zh: '报告办理结果', en: 'the result must be reported' },
  C06: { zh: '给出书面处理意见并送达', en: 'you must have its written opinion' },
  C10: { zh: '给出书面复查意见', en: 'you must have the written opinion of the first review' },
  C11: { zh: '给出书面复核意见', en: 'you must have the written opinion of the final review' },
  REDO: { zh: '重新作出处理意见', en: 'the unit must decide anew' },
}
