import type { Form } from './form.ts'

const RECEIPT = '信访条例（2005年） 第十二条'
const MANDATE = '民法典 第一百六十五条'
const HELP = '信访工作条例 第三十七条'
const CONSENT = '个人信息保护法 第二十三条'

const PAPERS: Form = {
  ...{ id: 'D03', kind: 'D03', name: { zh: '材料清单', en: 'List of papers' }, about: 'matter', may: 'documents.file' },
  ...{ layout: 'form', signatures: ['提交人', '接收人'], forPetitioner: true },
  fields: [
    {
      key: 'papers',
      zh: '材料（名称、页数、原件或者复印件）',
      en: 'Each paper: name, pages, original or copy',
      ask: 'list',
      article: RECEIPT,
      from: 'materials',
    },
    { key: 'handedIn', zh: '提交日期', en: 'Day handed in', ask: 'date', article: RECEIPT, from: 'today' },
    { key: 'by', zh: '提交人', en: 'Who handed them in', ask: 'person', article: RECEIPT, from: 'petitioner' },
    { key: 'to', zh: '接收人', en: 'Who took them', ask: 'person', article: RECEIPT, from: 'officer' },
    { key: 'back', zh: '原件归还日期', en: 'Day the originals go back', ask: 'date' },
  ],
  notes: ['本清单一式两份，提交人和接收单位各执一份。'],
}

const AGENT: Form = {
  ...{ id: 'D04', kind: 'D04', name: { zh: '授权委托书', en: 'Mandate' }, about: 'matter', may: 'documents.file' },
  ...{ layout: 'form', signatures: ['委托人（签名或者按指印）', '受托人'], forPetitioner: true },
  fields: [
    { key: 'principal', zh: '委托人', en: 'Who gives it', ask: 'person', article: MANDATE, from: 'petitioner' },
    { key: 'agent', zh: '受托人', en: 'Who acts', ask: 'person', article: MANDATE, from: 'agent' },
    { key: 'matter', zh: '代理事项', en: 'In what', ask: 'text', article: MANDATE, from: 'subject' },
    { key: 'scope', zh: '代理权限', en: 'With what powers', ask: 'long', article: MANDATE, from: 'agentScope' },
    { key: 'until', zh: '代理期限', en: 'Until when', ask: 'text', article: MANDATE, from: 'agentUntil' },
    { key: 'told', zh: '可以告知受托人的内容', en: 'What the agent may be told', ask: 'long', article: CONSENT, from: 'agentTold' },
  ],
  notes: [
    '委托人可以随时撤回委托，撤回自告知受理单位时起生效。代办不收取任何费用。',
    '本委托书一式三份，委托人、受托人、受理单位各执一份。',
  ],
}

const REFERRAL: Form = {
  ...{ id: 'D46', kind: 'D46', name: { zh: '转介单', en: 'Referral slip' }, about: 'matter', may: 'documents.file' },
  ...{ layout: 'form', word: '介', signatures: ['转介人', '信访人'], forPetitioner: true },
  fields: [
    { key: 'to', zh: '转介机构及电话', en: 'To which body, with its telephone', ask: 'text', article: HELP },
    { key: 'service', zh: '转介服务', en: 'Social assistance, legal aid or counselling', ask: 'text', article: HELP },
    { key: 'consent', zh: '信访人同意', en: 'When and how the person consented', ask: 'text', article: CONSENT },
    { key: 'data', zh: '同意提供的内容', en: 'What the person agreed to hand on', ask: 'long', article: CONSENT },
    { key: 'until', zh: '反馈日期', en: 'Day of the answer', ask: 'date' },
  ],
  notes: ['只提供信访人同意提供的内容；信访人可以随时撤回同意。转介不影响信访事项的办理。'],
}

export const MANDATE_FORMS: readonly Form[] = [PAPERS, AGENT, REFERRAL]
