import type { Form } from './form.ts'

const LEADERS = '信访工作条例 第十八条'
const ASSESSMENT = '信访工作条例 第三十九条'
const POLICY = '信访工作条例 第四十条第二款'
const ANNUAL = '信访工作条例 第四十一条'

const OFFICE: Pick<Form, 'about' | 'may'> = { about: 'office', may: 'documents.office' }

const ROTA: Form = {
  ...{ id: 'D38', kind: 'D38', name: { zh: '领导接访公示表', en: 'Rota of receptions' }, ...OFFICE, layout: 'form' },
  fields: [
    { key: 'month', zh: '月份', en: 'Month', ask: 'text', article: LEADERS },
    {
      key: 'rota',
      zh: '时间、地点、姓名、职务和分管工作',
      en: 'Each reception: time, place, name, post and portfolio',
      ask: 'list',
      article: LEADERS,
    },
    { key: 'booking', zh: '预约方式', en: 'How to book', ask: 'text', article: LEADERS, from: 'phone' },
  ],
}

const DUTIES: Form = {
  ...{ id: 'D41', kind: 'D41', name: { zh: '责任清单', en: 'Duty list' }, ...OFFICE, layout: 'form', signatures: ['单位负责人', '责任人'] },
  fields: [
    { key: 'year', zh: '年度', en: 'Year', ask: 'text', article: ASSESSMENT },
    { key: 'post', zh: '岗位', en: 'Post', ask: 'text', article: ASSESSMENT },
    { key: 'person', zh: '责任人', en: 'Person', ask: 'person', article: ASSESSMENT },
    { key: 'duties', zh: '职责', en: 'Duties', ask: 'list', article: ASSESSMENT },
    { key: 'discipline', zh: '纪律要求', en: 'Discipline', ask: 'list', article: ASSESSMENT },
  ],
}

const BULLETIN: Form = {
  ...{ id: 'D42', kind: 'D42', name: { zh: '通报', en: 'Bulletin' }, ...OFFICE, layout: 'official', word: '通', to: 'to' },
  fields: [
    { key: 'to', zh: '主送', en: 'To', ask: 'text', article: ASSESSMENT },
    { key: 'period', zh: '期间', en: 'Period', ask: 'text', article: ASSESSMENT },
    { key: 'figures', zh: '总体情况', en: 'Figures of the offices', ask: 'long', article: ASSESSMENT },
    { key: 'problems', zh: '存在的问题', en: 'What the offices must mend', ask: 'list', article: ASSESSMENT },
    { key: 'next', zh: '工作要求', en: 'What is asked', ask: 'list', article: ASSESSMENT },
  ],
  wording: `
# 关于{{期间}}信访工作情况的通报
现将{{期间}}各单位信访工作情况通报如下：
## 总体情况
{{总体情况}}
## 存在的问题
### {{存在的问题}}
## 工作要求
### {{工作要求}}
`,
}

const YEAR: Form = {
  ...{
    id: 'D43',
    kind: 'D43',
    name: { zh: '信访情况年度报告', en: 'Annual report' },
    ...OFFICE,
    layout: 'official',
    word: '年报',
    to: 'to',
  },
  fields: [
    { key: 'to', zh: '主送', en: 'To', ask: 'text', article: ANNUAL },
    { key: 'year', zh: '年度', en: 'Year', ask: 'text', article: ANNUAL },
    {
      key: 'figures',
      zh: '数据统计、涉及领域和被投诉较多的单位',
      en: 'Figures, fields, and the units complained of most',
      ask: 'long',
      article: ANNUAL,
    },
    { key: 'routing', zh: '转送、交办、督办情况', en: 'Transfers, assignments, supervision', ask: 'long', article: ANNUAL },
    { key: 'proposals', zh: '提出建议和被采纳情况', en: 'Proposals and their adoption', ask: 'long', article: ANNUAL },
    { key: 'other', zh: '其他应当报告的事项', en: 'Other things to report', ask: 'long', article: ANNUAL },
  ],
  wording: `
# {{年度}}年度信访情况报告
根据{{条例}}第四十一条，现将{{年度}}年度信访情况报告如下：
## 信访事项的数据统计、涉及领域以及被投诉较多的机关、单位
{{数据统计、涉及领域和被投诉较多的单位}}
## 转送、交办、督办情况
{{转送、交办、督办情况}}
## 提出改进工作、完善政策、追究责任建议以及被采纳情况
{{提出建议和被采纳情况}}
## 其他应当报告的事项
{{其他应当报告的事项}}
`,
}

const POINTS: Form = {
  ...{
    id: 'D44',
    kind: 'D44',
    name: { zh: '考核评分表', en: 'Assessment sheet' },
    ...OFFICE,
    layout: 'form',
    signatures: ['考核人', '被考核单位'],
  },
  fields: [
    { key: 'unit', zh: '被考核单位', en: 'Unit assessed', ask: 'text', article: ASSESSMENT },
    { key: 'year', zh: '年度', en: 'Year', ask: 'text', article: ASSESSMENT },
    { key: 'rows', zh: '指标、数据来源和得分', en: 'Each indicator with its source and points', ask: 'list', article: ASSESSMENT },
    { key: 'objection', zh: '被考核单位异议', en: 'Objection of the unit', ask: 'long' },
  ],
  notes: ['考核对象是机关、单位；信访人依法信访、请求复查复核的，不作为扣分事项。'],
}

const POLICY_PROPOSAL: Form = {
  ...{ id: 'D31-policy', kind: 'D31', name: { zh: '完善政策建议书', en: 'Proposal on policy' }, ...OFFICE, layout: 'official' },
  ...{ word: '建', to: 'to', answerBy: 'until' },
  fields: [
    { key: 'to', zh: '主送', en: 'To', ask: 'text', article: POLICY },
    { key: 'topic', zh: '问题', en: 'The problem', ask: 'text', article: POLICY },
    { key: 'period', zh: '期间', en: 'Period', ask: 'text', article: POLICY },
    { key: 'facts', zh: '反映情况', en: 'What the figures say', ask: 'long', article: POLICY },
    { key: 'proposal', zh: '建议', en: 'Proposal', ask: 'list', article: POLICY },
    { key: 'until', zh: '反馈期限', en: 'Day of the answer', ask: 'date', article: '信访工作条例 第四十条第四款' },
  ],
  wording: `
# 关于{{问题}}的完善政策建议书
{{期间}}，我单位在办理信访事项中发现下列政策性问题，根据{{条例}}第四十条第二款报告并提出建议。
## 反映情况
{{反映情况}}
## 建议
### {{建议}}
请最迟于{{反馈期限}}书面反馈采纳情况；未采纳的，请说明理由。
`,
}

export const OFFICE_FORMS: readonly Form[] = [ROTA, DUTIES, POLICY_PROPOSAL, BULLETIN, YEAR, POINTS]
