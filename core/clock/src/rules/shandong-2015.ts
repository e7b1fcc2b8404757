import type { RuleSet } from './rule.ts'

/** 山东省信访条例 of 2015, in force there since 2016-01-01: an example of a local text that is stricter than the national one. It governs only where a county adopts it. */
export const SHANDONG_2015: RuleSet = {
  name: '山东省信访条例（2015）',
  from: '2016-01-01',
  note: '地方规定，只在采用它的地方适用；是否仍然有效未能查实。',
  rules: [
    {
      id: 'C10a',
      name: { zh: '复查请求受理（地方规定）', en: 'First review: whether it is taken (local rule)' },
      starts: { zh: '收到复查申请', en: 'the request is received' },
      runs: 'against-office',
      owes: { zh: '复查机关', en: 'first reviewing organ' },
      length: 3,
      unit: 'working-day',
      basis: '山东省信访条例（2015） 第四十三条',
    },
    {
      id: 'C11a',
      name: { zh: '复核请求受理（地方规定）', en: 'Final review: whether it is taken (local rule)' },
      starts: { zh: '收到复核申请', en: 'the request is received' },
      runs: 'against-office',
      owes: { zh: '复核机关', en: 'final reviewing organ' },
      length: 3,
      unit: 'working-day',
      basis: '山东省信访条例（2015） 第四十四条',
    },
    {
      id: 'C13',
      name: { zh: '建议反馈（地方规定）', en: 'Answer to a proposal (local rule)' },
      starts: { zh: '收到改进工作建议', en: 'a proposal is received' },
      runs: 'against-office',
      owes: { zh: '收到建议的国家机关', en: 'organ that received it' },
      length: 30,
      unit: 'calendar-day',
      basis: '山东省信访条例（2015） 第五十九条第二款',
    },
  ],
}
