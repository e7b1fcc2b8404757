import { template } from '../template/template.ts'

const TELLING = '信访工作条例 第二十三条'

export const D09 = template({
  ...{ id: 'D09', kind: 'D09', layout: 'official', name: { zh: '受理告知书', en: 'Notice of acceptance' } },
  elements: {
    文号: { en: 'Number', article: TELLING, beside: true },
    受理的诉求: { en: 'Accepted claims', article: TELLING },
    经办人: { en: 'Handling clerk', article: TELLING },
    办理期限: { en: 'Last day', article: TELLING },
    经办电话: { en: 'Telephone of the clerk' },
    途径和程序: { en: 'Track and procedure', article: TELLING },
    延期规定: { en: 'Rule on more time' },
    回避权: { en: 'Right to ask for recusal', article: '信访工作条例 第二十八条' },
  },
  wording: `
# 信访事项受理告知书
你于{{收到日期}}提出的信访事项（编号{{编号}}）属于我单位职权范围，我单位决定受理。现将有关事项告知如下：
## 受理的诉求
### {{受理的诉求}}
## 途径和程序
{{途径和程序}}
## 办理期限
{{办理期限}}{{延期规定}}
## 你的权利
### 经办人：{{经办人}}，电话：{{经办电话}}。{{回避权}}
### 可以随时补充事实和材料；补充不影响办理期限。
`,
})

const REFUSED = {
  文号: { en: 'Number', article: TELLING, beside: true },
  依据: { en: 'Ground and its article', article: TELLING },
  理由: { en: 'Facts and reasons', article: TELLING },
  异议途径: { en: 'What one can do who disagrees', article: TELLING },
} as const

export const D10 = template({
  ...{ id: 'D10', kind: 'D10', layout: 'official', name: { zh: '不予受理告知书', en: 'Notice of non-acceptance' } },
  elements: {
    ...REFUSED,
    有权处理的机关: { en: 'The body that is competent, and how', article: TELLING },
    期限提醒: { en: 'Warning about limitation periods', article: TELLING },
  },
  wording: `
# 信访事项不予受理告知书
你于{{收到日期}}提出的信访事项（编号{{编号}}），经审查，我单位不予受理：{{依据}}
## 事实和理由
{{理由}}
## 向哪里提出
{{有权处理的机关}}
{{期限提醒}}
## 不同意本告知的
{{异议途径}}
`,
})

/** 不再受理: a final review (复核) ended it, so that no other body need be competent (第三十六条第三款). */
export const D10_ENDED = template({
  ...{ id: 'D10-ended', kind: 'D10', layout: 'official', name: { zh: '不再受理告知书', en: 'Notice that a matter is not taken again' } },
  elements: { ...REFUSED, 有权处理的机关: { en: 'A body that is competent, if any' } },
  wording: `
# 信访事项不再受理告知书
你于{{收到日期}}提出的信访事项（编号{{编号}}），经审查，我单位不再受理：{{依据}}
## 事实和理由
{{理由}}
## 向哪里提出
{{有权处理的机关}}
## 不同意本告知的
{{异议途径}}
`,
})
