import type { ClockRule, RuleSet } from './rule.ts'

/** Periods of the other remedies (复议、诉讼、仲裁、司法确认): shown as warnings, because handing in a matter does not stop them. Dated from the lawsuit law of 2015, the youngest of them in its present length. */
export const OTHER_REMEDIES: RuleSet = {
  name: '其他法定途径的期限',
  from: '2015-05-01',
  rules: [
    {
      id: 'P04',
      name: { zh: '行政诉讼', en: 'Administrative lawsuit' },
      starts: { zh: '知道或者应当知道行政行为之日', en: 'the act becomes known' },
      runs: 'for-petitioner',
      owes: { zh: '信访人', en: 'petitioner' },
      length: 6,
      unit: 'month',
      basis: '行政诉讼法 第四十六条',
      posted: true,
    },
    {
      id: 'P05',
      name: { zh: '不服复议决定起诉', en: 'Lawsuit after reconsideration' },
      starts: { zh: '收到复议决定', en: 'the decision is received' },
      runs: 'for-petitioner',
      owes: { zh: '信访人', en: 'petitioner' },
      length: 15,
      unit: 'calendar-day',
      basis: '行政诉讼法 第四十五条',
      posted: true,
    },
    {
      id: 'P06',
      name: { zh: '对不履行保护职责起诉', en: 'Lawsuit for failure to protect' },
      starts: { zh: '行政机关收到申请', en: 'the organ receives the application' },
      runs: 'for-petitioner',
      owes: { zh: '行政机关', en: 'the administrative organ' },
      length: 2,
      unit: 'month',
      basis: '行政诉讼法 第四十七条',
      means: {
        zh: '这是行政机关履行职责的期限，不是起诉的最后一日：期满仍不履行的，自期满之日起六个月内可以起诉；情况紧急的，不必等期满（法释〔2018〕1号 第六十六条）。',
        en: 'This is the time the organ has, not the last day to sue: if it has not acted by then, a lawsuit is open for six months from that day, and in an emergency at once (Supreme People’s Court, interpretation no. 1 of 2018, art. 66).',
      },
    },
    {
      id: 'P07',
      name: { zh: '劳动争议仲裁', en: 'Labour arbitration' },
      starts: { zh: '知道或者应当知道权利被侵害之日', en: 'the infringement becomes known' },
      runs: 'for-petitioner',
      owes: { zh: '信访人', en: 'petitioner' },
      length: 1,
      unit: 'year',
      basis: '劳动争议调解仲裁法 第二十七条',
    },
    {
      id: 'P08',
      name: { zh: '农村土地承包仲裁', en: 'Rural land contract arbitration' },
      starts: { zh: '知道或者应当知道权利被侵害之日', en: 'the infringement becomes known' },
      runs: 'for-petitioner',
      owes: { zh: '信访人', en: 'petitioner' },
      length: 2,
      unit: 'year',
      basis: '农村土地承包经营纠纷调解仲裁法 第十八条',
    },
    {
      id: 'P09',
      name: { zh: '申请司法确认', en: 'Application for judicial confirmation' },
      starts: { zh: '调解协议生效', en: 'the mediation agreement takes effect' },
      runs: 'for-petitioner',
      owes: { zh: '双方当事人', en: 'both parties' },
      length: 30,
      unit: 'calendar-day',
      basis: '人民调解法 第三十三条',
      posted: true,
    },
  ],
}

const reconsideration = (basis: string): ClockRule => ({
  id: 'P03',
  name: { zh: '行政复议', en: 'Administrative reconsideration' },
  starts: { zh: '知道或者应当知道行政行为之日', en: 'the act becomes known' },
  runs: 'for-petitioner',
  owes: { zh: '信访人', en: 'petitioner' },
  length: 60,
  unit: 'calendar-day',
  basis,
  posted: true,
})

/** 行政复议法 of 1999: sixty days in its article 9. */
export const RECONSIDERATION_1999: RuleSet = {
  name: '行政复议法（1999）',
  from: '1999-10-01',
  until: '2023-12-31',
  rules: [reconsideration('行政复议法（1999） 第九条')],
}

/** 行政复议法 as revised in 2023, in force since 2024-01-01: the same sixty days in article 20. */
export const RECONSIDERATION_2023: RuleSet = {
  name: '行政复议法（2023）',
  from: '2024-01-01',
  rules: [reconsideration('行政复议法 第二十条')],
}
