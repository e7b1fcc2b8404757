import type { Form } from './form.ts'

const INQUIRY = '信访工作条例 第三十一条第六项'
const FACTS = '信访工作条例 第二十八条'
const ASSIGNED = '信访工作条例 第二十二条第一款第三项'

const SIMPLE: Form = {
  ...{ id: 'D12', kind: 'D12', name: { zh: '简易办理答复', en: 'Simple answer' }, about: 'matter', may: 'handling.note' },
  ...{ layout: 'official', word: '简', to: 'petitioner', forPetitioner: true },
  fields: [
    { key: 'answer', zh: '答复内容', en: 'The answer, as it was said or sent', ask: 'long', article: '信访工作条例 第二十三条' },
    { key: 'way', zh: '答复方式', en: 'By telephone, message, network or on paper', ask: 'text', article: '信访工作条例 第二十三条' },
    { key: 'said', zh: '答复日期', en: 'Day it was given', ask: 'date', article: '信访工作条例 第二十三条', from: 'today' },
    { key: 'clerk', zh: '经办人', en: 'Clerk', ask: 'person', article: '信访工作条例 第二十三条', from: 'officer' },
  ],
  wording: `
# 信访事项简易办理答复
你于{{收到日期}}提出的信访事项（编号{{编号}}），适用简易办理程序，现答复如下：
{{答复内容}}
本答复于{{答复日期}}以{{答复方式}}作出。经办人：{{经办人}}，电话：{{联系电话}}。
需要书面答复，或者认为不适合简易办理的，请告诉我们，我们出具书面答复或者转为普通程序。
`,
}

const INTERVIEW: Form = {
  ...{ id: 'D15', kind: 'D15', name: { zh: '调查（询问）笔录', en: 'Record of an interview' }, about: 'matter', may: 'handling.note' },
  ...{ layout: 'form', signatures: ['调查人', '调查人', '被调查人'] },
  fields: [
    { key: 'time', zh: '时间', en: 'Day and hour', ask: 'text', article: INQUIRY },
    { key: 'place', zh: '地点', en: 'Place', ask: 'text', article: INQUIRY },
    { key: 'inquirers', zh: '调查人', en: 'The two who ask', ask: 'text', article: INQUIRY, from: 'officer' },
    { key: 'asked', zh: '被调查人', en: 'Who is asked', ask: 'person', article: INQUIRY },
    { key: 'told', zh: '告知事项', en: 'What the person was told: purpose, recusal', ask: 'text', article: FACTS },
    { key: 'record', zh: '笔录', en: 'Questions and answers', ask: 'long', article: INQUIRY },
  ],
  notes: ['笔录经被调查人核对；认为有遗漏或者差错的，可以要求补充或者更正。'],
}

const VERIFIED: Form = {
  ...{ id: 'D15-report', kind: 'D15', name: { zh: '核查报告', en: 'Verification report' }, about: 'matter', may: 'handling.note' },
  ...{ layout: 'form', signatures: ['调查人', '调查人', '单位负责人'] },
  fields: [
    { key: 'claims', zh: '诉求', en: 'Claims', ask: 'list', article: INQUIRY, from: 'claims' },
    { key: 'course', zh: '核查经过', en: 'How it was examined', ask: 'long', article: INQUIRY, from: 'notes' },
    { key: 'facts', zh: '查明的事实', en: 'Facts found', ask: 'long', article: INQUIRY },
    { key: 'evidence', zh: '证据清单', en: 'List of evidence', ask: 'list', article: INQUIRY },
    { key: 'basis', zh: '政策法规依据', en: 'Policy and law', ask: 'long', article: INQUIRY },
    { key: 'proposal', zh: '处理建议', en: 'Proposal', ask: 'long', article: INQUIRY },
  ],
}

const CONFERENCE: Form = {
  ...{ id: 'D16', kind: 'D16', name: { zh: '会商纪要', en: 'Minutes of a conference' }, about: 'matter', may: 'documents.file' },
  ...{ layout: 'form', word: '商', signatures: ['主持人'] },
  fields: [
    { key: 'held', zh: '时间和地点', en: 'When and where', ask: 'text', article: '信访工作条例 第二十四条' },
    { key: 'present', zh: '参加单位和人员', en: 'Who took part', ask: 'list', article: '信访工作条例 第二十四条' },
    { key: 'positions', zh: '各方意见', en: 'Position of each', ask: 'long', article: '信访工作条例 第二十四条' },
    { key: 'decision', zh: '议定事项', en: 'What was decided', ask: 'long', article: '信访工作条例 第二十四条' },
    { key: 'tasks', zh: '分工和时限', en: 'Who does what by when', ask: 'list', article: '信访工作条例 第二十四条' },
  ],
}

const REVISIT: Form = {
  ...{ id: 'D28', kind: 'D28', name: { zh: '回访记录', en: 'Re-visit record' }, about: 'matter', may: 'documents.file' },
  ...{ layout: 'form', signatures: ['回访人'] },
  fields: [
    { key: 'by', zh: '回访人', en: 'Who visited or called', ask: 'person', article: FACTS, from: 'officer' },
    { key: 'on', zh: '回访日期', en: 'Day', ask: 'date', article: FACTS, from: 'today' },
    { key: 'consent', zh: '信访人是否同意回访', en: 'Did the person consent to it', ask: 'text', article: '个人信息保护法 第十三条' },
    { key: 'done', zh: '实际落实情况', en: 'What was really done', ask: 'long', article: '信访工作条例 第三十二条' },
    { key: 'new', zh: '新的问题', en: 'New problems', ask: 'long' },
  ],
  notes: ['回访不评价信访人，不要求信访人更改评价；没有联系上的，如实记录，不当作满意。'],
}

const COMPLETION: Form = {
  ...{ id: 'D29', kind: 'D29', name: { zh: '办结报告', en: 'Completion report' }, about: 'matter', may: 'handling.note' },
  ...{ layout: 'official', word: '报', to: 'to' },
  fields: [
    { key: 'to', zh: '受文单位', en: 'To', ask: 'text', article: ASSIGNED, from: 'referredBy' },
    { key: 'assigning', zh: '交办文号', en: 'Number of the letter of assignment', ask: 'text', article: ASSIGNED, from: 'referralNo' },
    { key: 'person', zh: '反映人', en: 'Petitioner', ask: 'person', article: ASSIGNED, from: 'petitioner' },
    { key: 'claims', zh: '诉求', en: 'Claims', ask: 'list', article: ASSIGNED, from: 'claims' },
    { key: 'inquiry', zh: '调查情况', en: 'What was found', ask: 'long', article: ASSIGNED, from: 'opinionFacts' },
    { key: 'handling', zh: '办理情况', en: 'What was decided and done', ask: 'long', article: ASSIGNED, from: 'opinionAnswers' },
    { key: 'service', zh: '答复和送达情况', en: 'Answer and service', ask: 'text', article: ASSIGNED, from: 'opinionNo' },
    { key: 'signer', zh: '签发人', en: 'Signed by', ask: 'person', article: ASSIGNED },
    { key: 'contact', zh: '联系人', en: 'Whom to ask', ask: 'text', article: ASSIGNED, from: 'officer' },
  ],
  wording: `
# 关于{{编号}}号信访事项的办结报告
你单位{{交办文号}}交办的{{反映人}}反映的信访事项（编号{{编号}}），已经办结。现将有关情况报告如下：
## 诉求
### {{诉求}}
## 调查情况
{{调查情况}}
## 办理情况
{{办理情况}}
## 答复和送达情况
{{答复和送达情况}}
签发人：{{签发人}}。联系人：{{联系人}}，电话：{{联系电话}}。
`,
}

export const INQUIRY_FORMS: readonly Form[] = [SIMPLE, INTERVIEW, VERIFIED, CONFERENCE, REVISIT, COMPLETION]
