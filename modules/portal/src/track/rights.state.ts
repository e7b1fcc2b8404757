import { EVALUATION_DAYS, type Evaluated, type Life } from '@onedoor/case'
import { addDays, type DateOnly } from '@onedoor/clock'

type Words = Readonly<{ zh: string; en: string }>

/** What the petitioner can do now, each with its last day where it has one. Never what they should do. */
export type Right = Readonly<{ code: 'supplement' | 'rate' | 'review' | 'object-to-decline' | 'ask'; text: Words; until?: DateOnly }>

export const RATEABLE: readonly Evaluated[] = ['OFFICE', 'UNIT']

export const ratingOpen = (life: Life, today: DateOnly): readonly Evaluated[] => {
  if (life.servedOn === undefined || life.evaluationClosed || today > addDays(life.servedOn, EVALUATION_DAYS)) return []
  return RATEABLE.filter((about) => !life.evaluated.includes(about))
}

export const rightsOf = (life: Life, today: DateOnly): readonly Right[] => {
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
  if (life.phase === 'DECLINED')
    rights.push({
      code: 'object-to-decline',
      text: {
        zh: '不同意不予受理的，可以补充理由，信访部门会重新审看并转给有权处理的单位。',
        en: 'If you disagree, add your reasons below: the petition office will look again and route it anew.',
      },
    })
  if (life.phase !== 'SERVED')
    rights.push({
      code: 'supplement',
      text: {
        zh: '随时可以补充情况和材料，期限不会因此停下。',
        en: 'You may add facts and papers at any time; no period stops because of it.',
      },
    })
  return rights
}

/** 谁该在什么时候之前做什么, in one sentence for the top of the page. */
export const OWED: Readonly<Record<string, Words>> = {
  C01: { zh: '登记并转给有权处理的单位', en: 'register it and pass it to the competent unit' },
  C03: { zh: '书面告知您是否受理', en: 'tell you in writing whether it accepts' },
  C05: { zh: '报告办理结果', en: 'report the result' },
  C06: { zh: '给出书面处理意见并送达', en: 'give you its written opinion' },
}
