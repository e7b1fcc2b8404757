import { type DateOnly, dueDates, parseDate, ruleFor } from '@onedoor/clock'
import type { Said } from './word.ts'

/** 信访不停止这些期限: said wherever somebody hands something in. No advice, only what the law says. */
export const LIMITS_RUN_ON: Said = {
  zh: '信访不停止下面这些期限。过了期限，复议、诉讼、仲裁可能就不再受理。',
  en: 'Handing in a matter here does not stop the periods below. Once they are over, reconsideration, a lawsuit or arbitration may no longer be open.',
}

type Limit = Readonly<{ clock: string; about: Said; within: Said; note?: Said }>

/** The other remedies that run out by themselves (P03–P08), each with what it is about in the words of whoever comes in. */
export const OTHER_LIMITS: readonly Limit[] = [
  {
    clock: 'P03',
    about: {
      zh: '不服处罚、征收、许可等行政决定，申请行政复议',
      en: 'Reconsideration of a fine, an expropriation, a permit or another decision of an office',
    },
    within: { zh: '知道决定之日起 60 日', en: '60 days from the day you learned of it' },
  },
  {
    clock: 'P04',
    about: { zh: '不服行政决定，直接向法院起诉', en: 'A lawsuit against such a decision' },
    within: { zh: '知道决定之日起 6 个月', en: '6 months from the day you learned of it' },
  },
  {
    clock: 'P05',
    about: { zh: '不服行政复议决定，向法院起诉', en: 'A lawsuit after a decision on reconsideration' },
    within: { zh: '收到复议决定书之日起 15 日', en: '15 days from the day the decision arrived' },
  },
  {
    clock: 'P06',
    about: {
      zh: '申请行政机关保护人身权、财产权，机关不履行',
      en: 'An office was asked to protect person or property and does not act',
    },
    within: {
      zh: '机关收到申请之日起满 2 个月后可以起诉',
      en: 'a lawsuit is open once 2 months have passed since the office got the request',
    },
    note: {
      zh: '起诉的期限是这一天之后的六个月；情况紧急的不必等满两个月。',
      en: 'The lawsuit is then open for six months; in an emergency nobody has to wait for the two months.',
    },
  },
  {
    clock: 'P07',
    about: { zh: '拖欠工资、工伤待遇等劳动争议，申请劳动仲裁', en: 'Labour arbitration: unpaid wages, injury at work and other disputes' },
    within: { zh: '知道权利被侵害之日起 1 年', en: '1 year from the day you learned of the wrong' },
    note: {
      zh: '还在职的，拖欠工资不受这一年限制；离职的，自离职之日起 1 年内。',
      en: 'For unpaid wages the year does not run while the employment lasts; after it has ended, it is 1 year from that day.',
    },
  },
  {
    clock: 'P08',
    about: { zh: '农村土地承包经营纠纷，申请土地承包仲裁', en: 'Arbitration on a rural land contract' },
    within: { zh: '知道权利被侵害之日起 2 年', en: '2 years from the day you learned of the wrong' },
  },
]

/** A limit with its article and, where the day was said from which it runs, its last day. */
export type CountedLimit = Limit & Readonly<{ basis: string; lastDay?: DateOnly }>

/** Counted from the day that somebody names; on a day that has no rule, or none that can be read, only the length is said. */
export const limitsFrom = (from: string, today: DateOnly): readonly CountedLimit[] => {
  const day = parseDate(from)
  return OTHER_LIMITS.map((limit) => {
    const lastDay = day === undefined || day > today ? undefined : dueDates(limit.clock, day)?.legalDue
    const basis = ruleFor(limit.clock, day ?? today)?.basis ?? ''
    return { ...limit, basis, ...(lastDay !== undefined && { lastDay }) }
  })
}
