import type { DeclineGround } from '@onedoor/case'
import type { DateOnly } from '@onedoor/clock'

/** The regulation that a document of its day rests on, and where in it each thing stands. */
export type Law = Readonly<{
  name: string
  transfer: string
  /** 转送下级有权处理的机关、单位. */
  transferBelow: string
  assign: string
  /** 异议; the regulation of 2005 had none. */
  objection?: string
  handling: string
  period: string
  recusal: string
  review: string
  finalReview: string
  decline: Readonly<Record<DeclineGround, string>>
}>

const REGULATION_2022: Law = {
  name: '《信访工作条例》',
  transfer: '第二十二条第一款第一项',
  transferBelow: '第二十二条第一款第二项',
  assign: '第二十二条第一款第三项',
  objection: '第二十三条第三款',
  handling: '第三十一条第六项',
  period: '第三十四条',
  recusal: '第二十八条第三款',
  review: '第三十五条',
  finalReview: '第三十六条第一款',
  decline: {
    NOT_COMPETENT: '第二十三条第一款',
    OTHER_PROCEDURE: '第三十一条',
    BEING_HANDLED: '第十九条第三款',
    ENDED_BY_FINAL_REVIEW: '第三十六条第三款',
  },
}

const REGULATION_2005: Law = {
  name: '《信访条例》',
  transfer: '第二十一条第一款第二项',
  transferBelow: '第二十一条第一款第三项',
  assign: '第二十一条第一款第四项',
  handling: '第三十一条、第三十二条',
  period: '第三十三条',
  recusal: '第三十条',
  review: '第三十四条',
  finalReview: '第三十五条第一款',
  decline: {
    NOT_COMPETENT: '第二十二条第一款',
    OTHER_PROCEDURE: '第十四条第二款',
    BEING_HANDLED: '第十六条',
    ENDED_BY_FINAL_REVIEW: '第三十五条第三款',
  },
}

/** 信访工作条例 is in force since 2022-05-01 (第五十条); a document of a day before rests on 信访条例 of 2005. */
export const lawOf = (date: DateOnly): Law => (date < '2022-05-01' ? REGULATION_2005 : REGULATION_2022)
