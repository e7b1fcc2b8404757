import type { Form } from './form.ts'

const AGREEMENT = '人民调解法 第二十九条'
const REGULATION = '信访工作条例 第三十三条'
const ORAL = '人民调解法 第二十八条'
const FAILED = '人民调解法 第二十六条'
const CONFIRMATION = '最高人民法院关于人民调解协议司法确认程序的若干规定 第三条'

const SETTLED: Pick<Form, 'about' | 'may' | 'layout' | 'forPetitioner'> = {
  ...{ about: 'matter', may: 'documents.file', layout: 'form', forPetitioner: true },
}

const MEDIATED: Form = {
  ...{ id: 'D22', kind: 'D22', name: { zh: '调解协议书', en: 'Mediation agreement' }, word: '调', ...SETTLED },
  signatures: ['甲方', '乙方', '调解员', '人民调解委员会（盖章）'],
  fields: [
    { key: 'parties', zh: '当事人', en: 'Parties', ask: 'long', article: AGREEMENT, from: 'parties' },
    { key: 'consent', zh: '自愿调解', en: 'How each party consented', ask: 'text', article: REGULATION, from: 'otherSideAgreed' },
    { key: 'facts', zh: '主要事实', en: 'Main facts', ask: 'long', article: AGREEMENT },
    { key: 'dispute', zh: '争议事项', en: 'What was in dispute', ask: 'long', article: AGREEMENT, from: 'claims' },
    { key: 'responsibility', zh: '各方责任', en: 'Responsibility of each', ask: 'long', article: AGREEMENT },
    { key: 'content', zh: '协议内容', en: 'What was agreed', ask: 'long', article: AGREEMENT, from: 'agreed' },
    { key: 'manner', zh: '履行方式', en: 'Manner of performance', ask: 'text', article: AGREEMENT },
    { key: 'until', zh: '履行期限', en: 'Day of performance', ask: 'date', article: AGREEMENT },
    { key: 'mediator', zh: '调解员', en: 'Mediator', ask: 'person', article: AGREEMENT, from: 'mediator' },
  ],
  notes: [
    '本协议自各方当事人签名、盖章或者按指印，调解员签名并加盖人民调解委员会印章之日起生效；当事人各执一份，调解委员会留存一份。',
    '双方认为有必要的，可以自协议生效之日起三十日内共同向人民法院申请司法确认。调解不收取任何费用。',
  ],
}

const RECONCILED: Form = {
  ...{ id: 'D22-settlement', kind: 'D22', name: { zh: '和解协议书', en: 'Settlement between the parties' }, word: '和', ...SETTLED },
  signatures: ['甲方', '乙方', '在场人'],
  fields: [
    { key: 'parties', zh: '当事人', en: 'Parties', ask: 'long', article: REGULATION, from: 'parties' },
    { key: 'facts', zh: '主要事实和争议', en: 'Facts and dispute', ask: 'long', article: REGULATION },
    { key: 'content', zh: '协议内容', en: 'What was agreed', ask: 'long', article: REGULATION, from: 'agreed' },
    { key: 'performance', zh: '履行方式和期限', en: 'Manner and day of performance', ask: 'text', article: REGULATION },
    { key: 'free', zh: '自愿和解', en: 'That each agreed freely', ask: 'text', article: REGULATION },
  ],
}

const SPOKEN: Form = {
  ...{ id: 'D23', kind: 'D23', name: { zh: '口头调解协议登记', en: 'Oral agreement, registered' }, ...SETTLED },
  signatures: ['调解员'],
  fields: [
    { key: 'parties', zh: '当事人', en: 'Parties', ask: 'long', article: ORAL, from: 'parties' },
    { key: 'content', zh: '协议内容', en: 'What was agreed', ask: 'long', article: ORAL, from: 'agreed' },
    { key: 'performance', zh: '履行情况', en: 'Performance', ask: 'long', article: ORAL },
    { key: 'agreedOn', zh: '达成日期', en: 'Day of agreement', ask: 'date', article: '人民调解法 第三十条', from: 'today' },
    { key: 'mediator', zh: '调解员', en: 'Mediator', ask: 'person', article: ORAL, from: 'mediator' },
  ],
  notes: ['口头调解协议自各方当事人达成协议之日起生效。'],
}

const ENDED: Form = {
  ...{ id: 'D24', kind: 'D24', name: { zh: '终止调解告知书', en: 'End of mediation' }, word: '调终', ...SETTLED },
  ...{ layout: 'official', to: 'petitioner' },
  fields: [
    { key: 'parties', zh: '当事人', en: 'Parties', ask: 'text', article: FAILED, from: 'parties' },
    { key: 'why', zh: '终止原因', en: 'Why it ended', ask: 'long', article: FAILED },
    { key: 'routes', zh: '其他途径', en: 'Arbitration, administrative and judicial routes that remain', ask: 'list', article: FAILED },
    { key: 'mediator', zh: '调解员', en: 'Mediator', ask: 'person', article: FAILED, from: 'mediator' },
  ],
  wording: `
# 终止调解告知书
{{当事人}}之间的纠纷（信访事项编号{{编号}}），调解现已终止。
## 终止的原因
{{终止原因}}
## 可以选择的其他途径
### {{其他途径}}
调解终止不影响你的任何权利；信访事项继续办理，期限不因调解停止。
调解员：{{调解员}}，电话：{{联系电话}}。
`,
}

const COURT: Form = {
  ...{ id: 'D25', kind: 'D25', name: { zh: '司法确认申请书', en: 'Application for judicial confirmation' }, ...SETTLED },
  signatures: ['申请人（甲方）', '申请人（乙方）'],
  fields: [
    { key: 'court', zh: '受理法院', en: 'Court', ask: 'text', article: CONFIRMATION },
    {
      key: 'first',
      zh: '申请人（甲方）及送达地址、电话',
      en: 'First applicant, address for service, telephone',
      ask: 'long',
      article: CONFIRMATION,
    },
    {
      key: 'second',
      zh: '申请人（乙方）及送达地址、电话',
      en: 'Second applicant, address for service, telephone',
      ask: 'long',
      article: CONFIRMATION,
    },
    {
      key: 'agreement',
      zh: '调解协议及生效日期',
      en: 'The agreement and the day it took effect',
      ask: 'text',
      article: CONFIRMATION,
      from: 'effectiveOn',
    },
    { key: 'request', zh: '请求', en: 'Request', ask: 'long', article: CONFIRMATION },
    { key: 'enclosed', zh: '提交的材料', en: 'Enclosed: agreement, identity, proof of property', ask: 'list', article: CONFIRMATION },
  ],
  notes: [
    '双方当事人应当自调解协议生效之日起三十日内共同提出。人民法院办理司法确认不收取费用。',
    '身份关系、收养关系、婚姻关系的确认，不属于司法确认的范围。',
  ],
}

export const MEDIATION_FORMS: readonly Form[] = [MEDIATED, RECONCILED, SPOKEN, ENDED, COURT]
