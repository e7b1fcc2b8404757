import type { RuleSet } from './rule.ts'

/** 人民调解法, in force since 2011-01-01: it sets no length. One month is the custom (seen in excerpt), and both parties may go on. */
export const PEOPLES_MEDIATION: RuleSet = {
  name: '人民调解法（2010）',
  from: '2011-01-01',
  note: '法律没有规定调解期限；一个月只是通常的做法，双方同意可以继续。一方明确拒绝的，随时终止（第十七条、第二十三条）。',
  rules: [
    {
      id: 'M01',
      name: { zh: '人民调解通常时长', en: 'People’s mediation, usual length' },
      starts: { zh: '开始调解', en: 'the mediation begins' },
      runs: 'informs',
      owes: { zh: '人民调解委员会', en: 'mediation committee' },
      length: 1,
      unit: 'month',
      basis: '人民调解法未规定期限，通常一个月',
      means: {
        zh: '法律没有给调解定期限，这一天只供了解：双方同意可以继续，任何一方可以随时退出，办理期限不因调解停下。',
        en: 'The law sets no time for mediation; this day is for information. Both sides may go on, either may leave at any time, and the time to handle the matter does not stop for it.',
      },
    },
  ],
}

const COURT = { zh: '人民法院', en: 'the court' }
const OF_THE_COURT = {
  zh: '这是人民法院的期限，只供当事人了解，不计入任何单位的办理期限。',
  en: 'This is the court’s own time, told for information; it counts for or against no office here.',
}

/** 最高人民法院关于人民调解协议司法确认程序的若干规定（法释〔2011〕5号）, in force since 2011-03-30, and the special procedure of 民事诉讼法. */
export const JUDICIAL_CONFIRMATION: RuleSet = {
  name: '人民调解协议司法确认程序（2011）',
  from: '2011-03-30',
  rules: [
    {
      id: 'M02',
      name: { zh: '司法确认：决定是否受理', en: 'Judicial confirmation: the court decides whether to take it' },
      starts: { zh: '法院收到司法确认申请', en: 'the court receives the application' },
      runs: 'informs',
      owes: COURT,
      length: 3,
      unit: 'calendar-day',
      basis: '人民调解协议司法确认程序规定（法释〔2011〕5号） 第四条',
      means: OF_THE_COURT,
    },
    {
      id: 'M03',
      name: { zh: '司法确认：作出决定', en: 'Judicial confirmation: decision' },
      starts: { zh: '法院受理司法确认申请', en: 'the court takes the application' },
      runs: 'informs',
      owes: COURT,
      length: 15,
      unit: 'calendar-day',
      extension: { most: 10, by: '本院院长' },
      basis: '人民调解协议司法确认程序规定（法释〔2011〕5号） 第五条',
      means: OF_THE_COURT,
    },
    {
      id: 'M03+10',
      name: { zh: '司法确认：作出决定（已延长十日）', en: 'Judicial confirmation: decision, extended by ten days' },
      starts: { zh: '法院受理司法确认申请', en: 'the court takes the application' },
      runs: 'informs',
      owes: COURT,
      length: 25,
      unit: 'calendar-day',
      basis: '人民调解协议司法确认程序规定（法释〔2011〕5号） 第五条',
      means: OF_THE_COURT,
    },
    {
      id: 'M04',
      name: { zh: '特别程序审结', en: 'Special procedure of the court' },
      starts: { zh: '法院立案', en: 'the court opens the case' },
      runs: 'informs',
      owes: COURT,
      length: 30,
      unit: 'calendar-day',
      basis: '民事诉讼法 第一百八十七条',
      means: OF_THE_COURT,
    },
  ],
}
