import type { Form } from './form.ts'

const SUPERVISION = '信访工作条例 第四十条'
const LEADERS = '信访工作条例 第十八条'

const SUPERVISE: Form = {
  ...{ id: 'D30', kind: 'D30', name: { zh: '督办函', en: 'Supervision letter' }, about: 'matter', may: 'documents.supervise' },
  ...{ layout: 'official', word: '督', to: 'to' },
  fields: [
    { key: 'to', zh: '受文单位', en: 'To which unit', ask: 'text', article: SUPERVISION, from: 'handler' },
    { key: 'breach', zh: '存在的问题及依据', en: 'What is wrong, with its article', ask: 'long', article: SUPERVISION },
    { key: 'act', zh: '督办要求', en: 'What must be done', ask: 'list', article: SUPERVISION },
    { key: 'until', zh: '办理时限', en: 'By when', ask: 'date', article: SUPERVISION },
    { key: 'way', zh: '督办方式', en: 'Telephone, letter, talk, on site, jointly', ask: 'text' },
    { key: 'contact', zh: '联系人', en: 'Whom to ask', ask: 'text', article: SUPERVISION, from: 'officer' },
  ],
  wording: `
# 关于督办{{编号}}号信访事项的函
你单位办理的{{编号}}号信访事项，经核查存在下列问题，根据{{条例}}第四十条，现予督办。
## 存在的问题
{{存在的问题及依据}}
## 督办要求
### {{督办要求}}
### 最迟于{{办理时限}}办理完毕，并书面报告结果。
督办方式：{{督办方式}}。
联系人：{{联系人}}，电话：{{联系电话}}。
`,
}

const PROPOSE: Form = {
  ...{ id: 'D31', kind: 'D31', name: { zh: '工作建议书', en: 'Proposal' }, about: 'matter', may: 'documents.supervise' },
  ...{ layout: 'official', word: '建', to: 'to' },
  fields: [
    { key: 'to', zh: '受文单位', en: 'To which organ', ask: 'text', article: SUPERVISION },
    { key: 'sort', zh: '建议类别', en: 'To improve work, to complete policy, or to hold to account', ask: 'text', article: SUPERVISION },
    { key: 'facts', zh: '事实', en: 'Facts', ask: 'long', article: SUPERVISION },
    { key: 'proposal', zh: '建议', en: 'Proposal', ask: 'list', article: SUPERVISION },
    { key: 'until', zh: '反馈期限', en: 'Day of the answer', ask: 'date', article: SUPERVISION },
  ],
  wording: `
# 关于{{建议类别}}的建议书
在办理信访事项（编号{{编号}}）中，我单位发现下列情况，根据{{条例}}第四十条提出建议。
## 事实
{{事实}}
## 建议
### {{建议}}
请最迟于{{反馈期限}}书面反馈采纳情况；未采纳的，请说明理由。
`,
}

const FEEDBACK: Form = {
  ...{ id: 'D32', kind: 'D32', name: { zh: '建议采纳情况反馈', en: 'Feedback on a proposal' }, about: 'matter', may: 'handling.sign-off' },
  ...{ layout: 'official', word: '馈', to: 'to' },
  fields: [
    { key: 'to', zh: '受文单位', en: 'To', ask: 'text', article: '信访工作条例 第四十条第四款', from: 'referredBy' },
    { key: 'proposal', zh: '建议文号', en: 'Number of the proposal', ask: 'text', article: '信访工作条例 第四十条第四款' },
    { key: 'adopted', zh: '采纳情况', en: 'Adopted, in part, or not', ask: 'text', article: '信访工作条例 第四十条第四款' },
    { key: 'why', zh: '措施或者理由', en: 'What is done, or why it is not adopted', ask: 'long', article: '信访工作条例 第四十条第四款' },
  ],
  wording: `
# 关于建议采纳情况的反馈
你单位{{建议文号}}收悉。现将采纳情况反馈如下：
## 采纳情况
{{采纳情况}}
## 措施或者理由
{{措施或者理由}}
`,
}

const RECEPTION: Form = {
  ...{
    id: 'D37',
    kind: 'D37',
    name: { zh: '领导接访登记表', en: 'Record of a leader’s reception' },
    about: 'matter',
    may: 'documents.file',
  },
  ...{ layout: 'form', signatures: ['接访领导'] },
  fields: [
    { key: 'leader', zh: '接访领导', en: 'Leader', ask: 'person', article: LEADERS },
    { key: 'on', zh: '接访日期', en: 'Day', ask: 'date', article: LEADERS, from: 'today' },
    { key: 'visitor', zh: '来访人', en: 'Visitor', ask: 'person', article: LEADERS, from: 'petitioner' },
    { key: 'problem', zh: '反映的问题', en: 'The problem', ask: 'long', article: LEADERS, from: 'claims' },
    { key: 'instruction', zh: '批示意见', en: 'Instruction', ask: 'long', article: LEADERS },
    { key: 'owner', zh: '责任单位和责任人', en: 'Unit and person in charge', ask: 'text', article: LEADERS },
    { key: 'until', zh: '办理时限', en: 'By when', ask: 'date', article: LEADERS },
  ],
}

const PLAN: Form = {
  ...{ id: 'D39', kind: 'D39', name: { zh: '包案化解方案', en: 'Case plan' }, about: 'matter', may: 'documents.supervise' },
  ...{ layout: 'form', signatures: ['包案领导', '责任单位负责人'] },
  fields: [
    { key: 'leader', zh: '包案领导', en: 'Leader in charge', ask: 'person', article: LEADERS },
    { key: 'history', zh: '办理经过', en: 'History', ask: 'long', article: LEADERS, from: 'notes' },
    { key: 'dispute', zh: '争议焦点', en: 'Points in dispute', ask: 'long', article: LEADERS },
    { key: 'basis', zh: '政策依据', en: 'Policy and law', ask: 'long', article: LEADERS },
    { key: 'plan', zh: '化解措施', en: 'What will be done', ask: 'list', article: LEADERS },
    { key: 'resources', zh: '人员和经费', en: 'People and means', ask: 'text' },
    { key: 'until', zh: '完成时限', en: 'By when', ask: 'date', article: LEADERS },
  ],
}

const RESOLVED = [
  { key: 'evidence', zh: '履行证明', en: 'Evidence of performance', ask: 'list', article: '信访工作条例 第三十二条' },
  { key: 'view', zh: '信访人意见', en: 'What the person says, in their words', ask: 'long', article: '信访工作条例 第三十二条' },
  { key: 'revisit', zh: '回访情况', en: 'Re-visit', ask: 'long', article: '信访工作条例 第三十二条' },
] as const

const BACKLOG: Form = {
  ...{ id: 'D40', kind: 'D40', name: { zh: '积案化解报告', en: 'Backlog report' }, about: 'matter', may: 'documents.supervise' },
  ...{ layout: 'form', signatures: ['包案领导', '责任单位负责人'] },
  fields: [{ key: 'course', zh: '化解经过', en: 'What was done', ask: 'long', article: LEADERS, from: 'notes' }, ...RESOLVED],
}

const CANCELLING: Form = {
  ...{
    id: 'D40-cancel',
    kind: 'D40',
    name: { zh: '销案审批表', en: 'Approval to take off the backlog' },
    about: 'matter',
    may: 'documents.supervise',
  },
  ...{ layout: 'form', signatures: ['责任单位负责人', '督办单位负责人'] },
  fields: [...RESOLVED, { key: 'approved', zh: '审批意见', en: 'Decision', ask: 'text', article: LEADERS }],
  notes: ['没有联系上、没有异议或者没有评价，都不能作为化解的证明。销案不影响信访人的任何权利。'],
}

export const SUPERVISION_FORMS: readonly Form[] = [SUPERVISE, PROPOSE, FEEDBACK, RECEPTION, PLAN, BACKLOG, CANCELLING]
