import type { RuleSet } from './rule.ts'

/** 信访事项办理群众满意度评价工作办法, 国信发〔2014〕16号: how long a matter may travel from level to level. Seen in excerpt only. */
export const CHAIN_2014: RuleSet = {
  name: '信访事项办理群众满意度评价工作办法（2014）',
  from: '2015-01-01',
  note: '只见到前六条；2022 年的办法（国信发〔2022〕11号）代替了它，其中这一期限推定相同。各级惯例：国家 5 日、省 3 日、市 3 日、县 4 日。',
  rules: [
    {
      id: 'C01a',
      name: { zh: '逐级转送合计', en: 'Hand-over from level to level, all levels together' },
      starts: { zh: '第一级信访部门收到信访事项', en: 'the first petition office receives the matter' },
      runs: 'against-office',
      owes: { zh: '各级信访部门', en: 'petition offices of all levels' },
      length: 15,
      unit: 'calendar-day',
      basis: '信访事项办理群众满意度评价工作办法（国信发〔2014〕16号） 第六条',
    },
  ],
}
