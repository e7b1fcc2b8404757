import type { Form } from './form.ts'

const HEARING = '信访工作条例 第三十一条第六项'

const NOTICE: Form = {
  ...{ id: 'D17', kind: 'D17', name: { zh: '听证通知书', en: 'Hearing notice' }, about: 'matter', may: 'documents.file' },
  ...{ layout: 'official', word: '听', to: 'petitioner', forPetitioner: true },
  fields: [
    { key: 'time', zh: '时间', en: 'Day and hour', ask: 'text', article: HEARING, from: 'hearingTime' },
    { key: 'place', zh: '地点', en: 'Place', ask: 'text', article: HEARING, from: 'hearingPlace' },
    { key: 'host', zh: '主持人', en: 'Who presides', ask: 'person', article: HEARING, from: 'hearingChair' },
    { key: 'hearers', zh: '听证员', en: 'Hearers', ask: 'text', article: HEARING, from: 'hearers' },
    { key: 'open', zh: '是否公开', en: 'Open to the public or not', ask: 'text', article: HEARING },
    { key: 'about', zh: '听证事项', en: 'What is heard', ask: 'long', article: HEARING, from: 'claims' },
    { key: 'contact', zh: '联系人', en: 'Whom to ask', ask: 'text', article: HEARING, from: 'officer' },
  ],
  wording: `
# 信访事项听证通知书
根据{{条例}}，我单位决定对你提出的信访事项（编号{{编号}}）举行听证。现将有关事项通知如下：
## 听证事项
{{听证事项}}
## 时间和地点
{{时间}}，在{{地点}}。
## 参加人员
主持人：{{主持人}}。听证员：{{听证员}}。
## 是否公开
{{是否公开}}
## 你的权利
### 可以委托代理人参加，也可以由代理人陪同。
### 认为主持人、听证员与本事项有直接利害关系的，可以在听证前申请回避。
### 可以提出证据、询问和陈述意见，可以申请不公开听证，可以撤回听证申请或者同意。
### 不参加听证不影响你的信访事项继续办理。
## 联系人
{{联系人}}，电话：{{联系电话}}。
`,
}

const WISHES = [
  { key: 'petitioner', zh: '信访人', en: 'Petitioner', ask: 'person', article: HEARING, from: 'petitioner' },
  { key: 'about', zh: '听证事项', en: 'What is to be heard', ask: 'long', article: HEARING, from: 'claims' },
] as const

const PRIVACY = { key: 'privacy', zh: '保密要求', en: 'Wish for confidentiality', ask: 'text', article: HEARING } as const

const REQUEST: Form = {
  ...{ id: 'D18', kind: 'D18', name: { zh: '听证申请书', en: 'Request for a hearing' }, about: 'matter', may: 'documents.file' },
  ...{ layout: 'form', signatures: ['信访人'], forPetitioner: true },
  fields: [...WISHES, { key: 'why', zh: '理由', en: 'Why', ask: 'long', article: HEARING }, PRIVACY],
}

const CONSENT: Form = {
  ...{ id: 'D18-consent', kind: 'D18', name: { zh: '听证同意书', en: 'Consent to a hearing' }, about: 'matter', may: 'documents.file' },
  ...{ layout: 'form', signatures: ['信访人'], forPetitioner: true },
  fields: [
    ...WISHES,
    { key: 'consent', zh: '意见', en: 'Consents or not, in the person’s words', ask: 'text', article: HEARING },
    { key: 'open', zh: '是否同意公开', en: 'Consents to an open hearing', ask: 'text', article: HEARING },
    PRIVACY,
  ],
  notes: ['同意出于自愿，可以在听证前撤回；不同意听证不影响信访事项的办理。'],
}

const RECORD: Form = {
  ...{ id: 'D19', kind: 'D19', name: { zh: '听证笔录', en: 'Hearing record' }, about: 'matter', may: 'documents.file' },
  ...{ layout: 'form', signatures: ['主持人', '听证员', '信访人', '承办人', '记录人'] },
  fields: [
    { key: 'time', zh: '时间', en: 'Day and hour', ask: 'text', article: HEARING, from: 'hearingTime' },
    { key: 'place', zh: '地点', en: 'Place', ask: 'text', article: HEARING, from: 'hearingPlace' },
    { key: 'present', zh: '参加人员', en: 'Who was present', ask: 'long', article: HEARING, from: 'hearers' },
    { key: 'statement', zh: '信访人陈述', en: 'What the petitioner said', ask: 'long', article: HEARING },
    { key: 'answer', zh: '承办单位说明', en: 'What the unit said', ask: 'long', article: HEARING },
    { key: 'evidence', zh: '证据和询问', en: 'Evidence and questions', ask: 'long', article: HEARING },
    { key: 'debate', zh: '辩论', en: 'Debate', ask: 'long' },
    { key: 'comments', zh: '评议', en: 'Comments of the hearers', ask: 'long', article: HEARING },
    { key: 'close', zh: '最后陈述和结论', en: 'Last words and conclusion', ask: 'long', article: HEARING },
    { key: 'corrections', zh: '更正', en: 'Corrections', ask: 'long' },
  ],
  notes: ['笔录经参加人核对无误后签名；认为有遗漏或者差错的，可以要求补充或者更正。'],
}

const REPORT: Form = {
  ...{ id: 'D20', kind: 'D20', name: { zh: '听证报告', en: 'Hearing report' }, about: 'matter', may: 'documents.file' },
  ...{ layout: 'form', signatures: ['主持人', '听证员'] },
  fields: [
    { key: 'held', zh: '听证时间和地点', en: 'When and where', ask: 'text', article: HEARING, from: 'hearingTime' },
    { key: 'facts', zh: '听证查明的情况', en: 'What the hearing found', ask: 'long', article: HEARING },
    { key: 'opinion', zh: '评议意见', en: 'Opinion of the hearers', ask: 'long', article: HEARING, from: 'hearingReport' },
    { key: 'dissent', zh: '不同意见', en: 'Dissent', ask: 'long' },
    { key: 'suggestion', zh: '建议', en: 'Suggestion', ask: 'long', article: HEARING },
  ],
  notes: ['听证评议意见供办理单位作出处理意见时参考，不是处理决定。'],
}

export const HEARING_FORMS: readonly Form[] = [NOTICE, REQUEST, CONSENT, RECORD, REPORT]
