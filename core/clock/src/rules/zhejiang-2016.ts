import type { RuleSet } from './rule.ts'

/** 浙江省信访条例 as revised on 2016-07-29: stricter than the national text. Whether it is still in force could not be established. */
export const ZHEJIANG_2016: RuleSet = {
  name: '浙江省信访条例（2016）',
  from: '2016-08-01',
  note: '是否仍然有效未能查实；按有效计算，由县里决定是否采用。',
  rules: [
    {
      id: 'C01-ZJ',
      name: { zh: '登记与告知（浙江）', en: 'Registration and notice (Zhejiang)' },
      starts: { zh: '国家机关收到信访事项', en: 'a state organ receives the matter' },
      runs: 'against-office',
      owes: { zh: '收到的国家机关', en: 'receiving organ' },
      length: 5,
      unit: 'working-day',
      basis: '浙江省信访条例（2016） 第二十条第一款',
    },
    {
      id: 'C03-ZJ',
      name: { zh: '受理告知（浙江）', en: 'Notice of acceptance (Zhejiang)' },
      starts: { zh: '收到转送、交办', en: 'the referral is received' },
      runs: 'against-office',
      owes: { zh: '有权处理的机关、单位', en: 'competent organ' },
      length: 5,
      unit: 'working-day',
      basis: '浙江省信访条例（2016） 第二十条第二款',
    },
    {
      id: 'C06-ZJ',
      name: { zh: '办结（浙江）', en: 'Handling (Zhejiang)' },
      starts: { zh: '受理之日', en: 'the matter is accepted' },
      runs: 'against-office',
      owes: { zh: '有权处理的机关、单位', en: 'competent organ' },
      length: 30,
      unit: 'calendar-day',
      extension: { most: 60, by: '本机关负责人' },
      basis: '浙江省信访条例（2016） 第二十三条',
    },
    {
      id: 'C06-ZJ+60',
      name: { zh: '办结（浙江，已延期六十日）', en: 'Handling (Zhejiang), extended by sixty days' },
      starts: { zh: '受理之日', en: 'the day of acceptance' },
      runs: 'against-office',
      owes: { zh: '有权处理的机关、单位', en: 'competent organ' },
      length: 90,
      unit: 'calendar-day',
      basis: '浙江省信访条例（2016） 第二十三条',
    },
  ],
}
