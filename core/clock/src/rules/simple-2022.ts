import type { RuleSet } from './rule.ts'

/** 信访事项简易办理办法, 国信办发〔2022〕17号. The periods are presumed unchanged: the full text was not seen. */
export const SIMPLE_2022: RuleSet = {
  name: '信访事项简易办理办法（2022）',
  from: '2022-07-17',
  note: '只见到前四条；期限按 2016 年办法推定相同。',
  rules: [
    {
      id: 'C07',
      name: { zh: '简易办理：受理', en: 'Simple procedure: acceptance' },
      starts: { zh: '有权机关收到', en: 'the competent organ receives it' },
      runs: 'against-office',
      owes: { zh: '有权处理的机关、单位', en: 'competent organ' },
      length: 3,
      unit: 'working-day',
      basis: '信访事项简易办理办法（国信办发〔2022〕17号）',
    },
    {
      id: 'C08',
      name: { zh: '简易办理：答复', en: 'Simple procedure: answer' },
      starts: { zh: '受理之日', en: 'the matter is accepted' },
      runs: 'against-office',
      owes: { zh: '有权处理的机关、单位', en: 'competent organ' },
      length: 10,
      unit: 'working-day',
      basis: '信访事项简易办理办法（国信办发〔2022〕17号）',
    },
    {
      id: 'C09',
      name: { zh: '简易办理：中间层级转送', en: 'Simple procedure: each hop' },
      starts: { zh: '中间层级收到', en: 'a middle level receives it' },
      runs: 'against-office',
      owes: { zh: '中间层级', en: 'each middle level' },
      length: 1,
      unit: 'working-day',
      basis: '信访事项简易办理办法（国信办发〔2022〕17号）',
    },
  ],
}
