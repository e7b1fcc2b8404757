import { type DeclineGround, EVALUATION_DAYS, type Evaluated, type Life } from '@onedoor/case'
import { addDays, type DateOnly } from '@onedoor/clock'

type Words = Readonly<{ zh: string; en: string }>

/** What the petitioner can do now, each with its last day where it has one. Never what they should do. */
export type Right = Readonly<{ code: 'supplement' | 'rate' | 'review' | 'other-way' | 'object-to-decline'; text: Words; until?: DateOnly }>

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

const afterService = (life: Life, today: DateOnly): readonly Right[] => {
  const rights: Right[] = []
  const review = life.clocks.find(({ id }) => id === 'P01')
  if (review !== undefined && today <= review.legalDue)
    rights.push({
      code: 'review',
      until: review.legalDue,
      text: {
        zh: '不服处理意见，可以向上一级机关请求复查。当天寄出就算按时。',
        en: 'If you disagree with the opinion, ask the organ one level up for a review. Posting it that day is in time.',
      },
    })
  if (ratingOpen(life, today).length > 0 && life.servedOn !== undefined)
    rights.push({
      code: 'rate',
      until: addDays(life.servedOn, EVALUATION_DAYS),
      text: {
        zh: '可以评价信访部门和责任单位，自愿，只有一次。',
        en: 'You may rate the petition office and the unit: voluntary, once each.',
      },
    })
  return rights
}

/** `ground`: on which the matter was declined last, if it was. */
export const rightsOf = (life: Life, today: DateOnly, ground?: DeclineGround): readonly Right[] => {
  if (life.phase === 'SERVED') return afterService(life, today)
  const declined = life.phase === 'DECLINED' && ground !== undefined
  if (!declined) return [SUPPLEMENT]
  const way: Right = { code: 'other-way', text: OTHER_WAY[ground] }
  return life.declinedOn === undefined ? [way, SUPPLEMENT] : [way, OBJECT]
}

/** 谁该在什么时候之前做什么, in one sentence for the top of the page. */
export const OWED: Readonly<Record<string, Words>> = {
  C01: { zh: '登记并转给有权处理的单位', en: 'it must be registered and passed to the competent unit' },
  C02: { zh: '书面告知您收到情况和处理途径', en: 'you must be told in writing what becomes of it and how it is handled' },
  C03: { zh: '书面告知您是否受理', en: 'you must be told in writing whether it is accepted' },
  C05: { zh: '报告办理结果', en: 'the result must be reported' },
  C06: { zh: '给出书面处理意见并送达', en: 'you must have its written opinion' },
}
