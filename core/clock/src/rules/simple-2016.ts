import type { RuleSet } from './rule.ts'

/** 信访事项简易办理办法（试行）, 国信发〔2016〕8号. Seen in excerpt only. */
export const SIMPLE_2016: RuleSet = {
  name: '信访事项简易办理办法（试行）（2016）',
  from: '2016-07-01',
  until: '2022-07-16',
  rules: [
    {
      id: 'C07',
      name: { zh: '简易办理：受理', en: 'Simple procedure: acceptance' },
      starts: { zh: '有权机关收到', en: 'the competent organ receives it' },
      runs: 'against-office',
      owes: { zh: '有权处理的机关、单位', en: 'competent organ' },
      length: 3,
      unit: 'working-day',
      basis: '信访事项简易办理办法（试行）（国信发〔2016〕8号）',
    },
    {
      id: 'C08',
      name: { zh: '简易办理：答复', en: 'Simple procedure: answer' },
      starts: { zh: '受理之日', en: 'the matter is accepted' },
      runs: 'against-office',
      owes: { zh: '有权处理的机关、单位', en: 'competent organ' },
      length: 10,
      unit: 'working-day',
      basis: '信访事项简易办理办法（试行）（国信发〔2016〕8号）',
    },
    {
      id: 'C09',
      name: { zh: '简易办理：中间层级转送', en: 'Simple procedure: each hop' },
      starts: { zh: '中间层级收到', en: 'a middle level receives it' },
      runs: 'against-office',
      owes: { zh: '中间层级', en: 'each middle level' },
      length: 1,
      unit: 'working-day',
      basis: '信访事项简易办理办法（试行）（国信发〔2016〕8号）',
    },
  ],
}
