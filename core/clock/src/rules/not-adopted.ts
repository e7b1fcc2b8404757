import type { RuleSet } from './rule.ts'

/** Periods of texts that do not bind this county, for comparing and for a county that adopts them; nothing here is started by a matter. */
export const CHAIN_2014: RuleSet = {
  name: '信访事项办理群众满意度评价工作办法（国信发〔2014〕16号）',
  from: '2015-01-01',
  until: '2022-06-08',
  note: '只见到前六条；各级逐级转送合计不超过十五日。',
  rules: [
    {
      id: 'C01a',
      name: { zh: '逐级转送（全程合计）', en: 'Passing down level by level, the whole chain' },
      starts: { zh: '首个信访部门收到信访事项', en: 'the first petition office receives the matter' },
      runs: 'against-office',
      owes: { zh: '各级信访部门', en: 'the petition offices of all levels' },
      length: 15,
      unit: 'calendar-day',
      basis: '信访事项办理群众满意度评价工作办法（国信发〔2014〕16号） 第六条',
    },
  ],
}

/** Acceptance of a request for review in Shandong: the national text sets no period for it. */
export const SHANDONG_2015: RuleSet = {
  name: '山东省信访条例（2015）',
  from: '2016-01-01',
  note: '外省条例，供比较；本县未采用。',
  rules: [
    {
      id: 'C10a',
      name: { zh: '复查受理（山东）', en: 'Acceptance of a request for review (Shandong)' },
      starts: { zh: '收到复查申请', en: 'the request is received' },
      runs: 'against-office',
      owes: { zh: '复查机关', en: 'first reviewing organ' },
      length: 3,
      unit: 'working-day',
      basis: '山东省信访条例（2015） 第四十三条',
    },
    {
      id: 'C11a',
      name: { zh: '复核受理（山东）', en: 'Acceptance of a request for final review (Shandong)' },
      starts: { zh: '收到复核申请', en: 'the request is received' },
      runs: 'against-office',
      owes: { zh: '复核机关', en: 'final reviewing organ' },
      length: 3,
      unit: 'working-day',
      basis: '山东省信访条例（2015） 第四十四条',
    },
  ],
}
