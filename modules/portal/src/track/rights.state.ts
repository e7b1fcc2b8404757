import {
  type DeclineGround,
  EVALUATION_DAYS,
  type Evaluated,
  isLawful,
  type Life,
  RATED,
  type ReviewLevel,
  RIGHTS,
  type RightCode,
  type RunningClock,
  rightsNow,
} from '@onedoor/case'
import { addDays, type DateOnly } from '@onedoor/clock'

type Words = Readonly<{ zh: string; en: string }>

/** What the petitioner can do now, each with its article, and its last day where it has one. Never what they should do. */
export type Right = Readonly<{ code: RightCode; text: Words; basis: string; until?: DateOnly }>

export const ratingOpen = (life: Life, today: DateOnly): readonly Evaluated[] => {
  if (life.servedOn === undefined || life.evaluationClosed || today > addDays(life.servedOn, EVALUATION_DAYS)) return []
  return RATED.filter((about) => !life.evaluated.includes(about))
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

const TEXTS: Readonly<Record<Exclude<RightCode, 'other-way'>, Words>> = {
  review: {
    zh: '不服处理意见，可以向上一级机关请求复查。当天寄出就算按时。',
    en: 'If you disagree with the opinion, ask the organ one level up for a review. Posting it that day is in time.',
  },
  'final-review': {
    zh: '不服复查意见，可以向复查机关的上一级机关请求复核。当天寄出就算按时。',
    en: 'If you disagree with the review, ask the organ above the reviewing one for a final review. Posting it that day is in time.',
  },
  'object-to-decline': {
    zh: '不同意不予受理，或者有新的情况的，在下面补充：信访部门自收到之日起十五日内重新审看，并转给有权处理的单位。',
    en: 'If you disagree or have new facts, add them below: within fifteen days the petition office looks again and sends it to a competent unit.',
  },
  'object-to-track': {
    zh: '觉得告知的处理途径不对，可以提出，单位必须重新审看。诉讼、仲裁、行政复议各有期限，提出异议不会使它们停下，请同时留意告知书写明的最后一天。',
    en: 'If the way you were told is wrong, say so and it must be looked at again. Lawsuits, arbitration and reconsideration have last days of their own that this does not stop: mind those named in the notice.',
  },
  'turn-to-ordinary': {
    zh: '不同意简易答复，可以要求转为普通程序，由单位出具书面处理意见书。',
    en: 'If the short answer does not settle it, ask for the ordinary procedure and its written opinion.',
  },
  'report-non-performance': {
    zh: '处理意见书承诺的事没有做到，可以随时在下面反映；单位必须重新做到，日期不会因此往后推。',
    en: 'If something that was promised was not done, say so below at any time: it is owed again, and its day does not move.',
  },
  'confirm-resolved': {
    zh: '问题真的解决了，可以告诉我们。不说不会当作已经解决。',
    en: 'If it is really resolved you may tell us. Silence is never taken for it.',
  },
  'leave-mediation': {
    zh: '调解是自愿的，随时可以退出，不影响办理，也不影响您的任何权利。',
    en: 'Mediation is voluntary. You may leave it at any moment; that changes nothing in the handling or in your rights.',
  },
  'judicial-confirmation': {
    zh: '双方可以共同向人民法院申请确认调解协议，不收费；确认后，一方不履行的，另一方可以申请强制执行。',
    en: 'Both sides together may ask the court, free of charge, to confirm the agreement. Once confirmed it can be enforced.',
  },
  'at-hearing': {
    zh: '听证在那一天举行：可以委托代理人、带证据、申请回避；不愿公开的可以要求不公开，也可以撤回同意。',
    en: 'The hearing is on that day: you may send an agent, bring evidence, ask somebody to stand aside, ask that it be closed, and take your consent back.',
  },
  rate: {
    zh: '可以评价信访部门和责任单位，自愿，只有一次。',
    en: 'You may rate the petition office and the unit: voluntary, once each.',
  },
  'withdraw-review': {
    zh: '可以自己撤回复查、复核的请求；别人不能替您撤回。',
    en: 'You may take your request for review back. Nobody else can.',
  },
  supplement: {
    zh: '随时可以补充情况和材料，期限不会因此停下。',
    en: 'You may add facts and papers at any time; no period stops because of it.',
  },
  recusal: {
    zh: '承办人员与您的事项有利害关系的，可以申请回避。',
    en: 'If an official has an interest of their own in it, you may ask that they stand aside.',
  },
  'new-facts': {
    zh: '有新的事实或者理由的，可以再提出；信访部门必须先审看是不是新的，并书面说明。',
    en: 'New facts or reasons can be brought at any time. The petition office must examine whether they are new, and say why in writing.',
  },
  help: {
    zh: '生活有困难的，仍然可以向信访部门或者乡镇、街道申请救助、帮扶；也可以请求调解。',
    en: 'If life is hard you can still ask the petition office or the township for help; mediation can be asked for too.',
  },
  withdraw: {
    zh: '只有您自己可以撤回，理由由您自己写；谁也不能替您撤回，也不能要求您撤回。',
    en: 'Only you can withdraw it, for a reason of your own. Nobody can do it for you or ask it of you.',
  },
}

/** `ground`: on which the matter was declined last, if it was. Which right is there, and until when, is the law’s and read from the life of the matter. */
export const rightsOf = (life: Life, today: DateOnly, ground: DeclineGround = 'NOT_COMPETENT'): readonly Right[] =>
  rightsNow(life, today).map((right) => ({
    ...right,
    text: right.code === 'other-way' ? OTHER_WAY[ground] : TEXTS[right.code],
    basis: RIGHTS[right.code].basis,
  }))

const REVIEW_CLOCKS: Readonly<Record<ReviewLevel, string>> = { 1: 'P01', 2: 'P02' }

/** Which review can be asked for now, whether or not its last day has passed: nobody is turned away at the door. */
export const reviewOpen = (life: Life): ReviewLevel | undefined =>
  ([1, 2] as const).find((level) => isLawful(life, { type: 'ReviewRequested', data: { level } }))

/** The clock of that right: its latest run, since a redo gives the right anew. */
export const reviewRight = (life: Life): RunningClock | undefined => {
  const level = reviewOpen(life)
  return level === undefined ? undefined : life.clocks.findLast(({ id }) => id === REVIEW_CLOCKS[level])
}

/** 谁该在什么时候之前做什么, in one sentence for the top of the page. */
export const OWED: Readonly<Record<string, Words>> = {
  C01: { zh: '登记并转给有权处理的单位', en: 'it must be registered and passed to the competent unit' },
  C02: { zh: '书面告知您收到情况和处理途径', en: 'you must be told in writing what becomes of it and how it is handled' },
  C03: { zh: '书面告知您是否受理', en: 'you must be told in writing whether it is accepted' },
  C05: { zh: '报告办理结果', en: 'the result must be reported' },
  C06: { zh: '给出书面处理意见并送达', en: 'you must have its written opinion' },
  C07: { zh: '告知您是否按简易程序办理', en: 'you must be told whether it is taken in the simple procedure' },
  C08: { zh: '按简易程序答复您', en: 'you must have the short answer' },
  C10: { zh: '给出书面复查意见', en: 'you must have the decision of the review' },
  C11: { zh: '给出书面复核意见', en: 'you must have the decision of the final review' },
  PERFORMANCE: { zh: '做到处理意见书承诺的事', en: 'what the opinion promised must be done' },
  REDO: { zh: '重新给出处理意见', en: 'you must have a new opinion' },
  ASSISTANCE: { zh: '由协办单位给出它那一部分的答复', en: 'an assisting unit must give its part' },
  DISPUTE: { zh: '决定由哪个单位受理', en: 'it must be decided which unit is competent' },
  SUPERVISION: { zh: '由被督办的单位作出反馈', en: 'the unit that is pressed must report' },
}
