import { template } from '../template/template.ts'

const REVIEW = '信访工作条例 第三十五条'
const FINAL = '信访工作条例 第三十六条'

export const D33 = template({
  ...{ id: 'D33', kind: 'D33', layout: 'form', name: { zh: '复查（复核）申请书', en: 'Request for review' } },
  elements: {
    申请人: { meaning: 'Who asks', article: REVIEW },
    被申请人: { meaning: 'Organ whose opinion is attacked', article: REVIEW },
    原意见文号: { meaning: 'Number of that opinion', article: REVIEW },
    送达日期: { meaning: 'Day it was served', article: REVIEW },
    复查机关: { meaning: 'Organ asked', article: REVIEW },
    请求: { meaning: 'Request', article: REVIEW },
    事实和理由: { meaning: 'Facts and reasons', article: REVIEW },
    新的证据: { meaning: 'New evidence' },
    最后一日: { meaning: 'Last day to ask' },
    期限推算: { meaning: 'How that day was counted' },
    程序: { meaning: 'Review or second review' },
  },
  wording: `
# 信访事项{{程序}}申请书
{{复查机关}}：
## 申请人
{{申请人}}
## 被申请人
{{被申请人}}
## 不服的意见
{{原意见文号}}，于{{送达日期}}送达。提出申请的最后一日为{{最后一日}}，邮寄的以寄出日期为准。{{期限推算}}
## 请求
{{请求}}
## 事实和理由
{{事实和理由}}
## 新的证据
{{新的证据}}
`,
})

const ANSWERED = {
  文号: { meaning: 'Number', article: REVIEW, beside: true },
  程序: { meaning: 'Review or second review', article: REVIEW },
  原意见文号: { meaning: 'Number of the opinion attacked', article: REVIEW },
  收到申请日期: { meaning: 'Day the request came', article: REVIEW },
} as const

export const D34 = template({
  ...{ id: 'D34', kind: 'D34', layout: 'official', name: { zh: '复查（复核）受理告知书', en: 'Review accepted' } },
  elements: {
    ...ANSWERED,
    办结期限: { meaning: 'Last day of the review', article: REVIEW },
    期限推算: { meaning: 'How that day was counted' },
    听证说明: { meaning: 'That a hearing is not counted' },
  },
  wording: `
# 信访事项{{程序}}受理告知书
你于{{收到申请日期}}对{{原意见文号}}提出的{{程序}}请求，经审查符合规定，我单位决定受理，最迟于{{办结期限}}作出{{程序}}意见并书面答复你。{{期限推算}}
{{听证说明}}
可以补充事实、理由和证据，也可以申请有直接利害关系的人员回避。
`,
})

export const D34_DECLINED = template({
  ...{ id: 'D34-declined', kind: 'D34', layout: 'official', name: { zh: '复查（复核）不予受理告知书', en: 'Review not accepted' } },
  elements: {
    ...ANSWERED,
    不予受理的理由: { meaning: 'Reasons and article', article: REVIEW },
    其他途径: { meaning: 'What one can still do', article: REVIEW },
  },
  wording: `
# 信访事项{{程序}}不予受理告知书
你于{{收到申请日期}}对{{原意见文号}}提出的{{程序}}请求，经审查，我单位不予受理。
## 理由
{{不予受理的理由}}
## 你还可以
{{其他途径}}
`,
})

const DECIDED = {
  文号: { meaning: 'Number', article: REVIEW, beside: true },
  申请人: { meaning: 'Who asked', article: REVIEW },
  被申请人: { meaning: 'Organ whose opinion was attacked', article: REVIEW },
  原意见文号: { meaning: 'Number of that opinion', article: REVIEW },
  请求: { meaning: 'Request', article: REVIEW },
  查明的事实: { meaning: 'Facts found', article: REVIEW },
  依据: { meaning: 'Legal basis', article: REVIEW },
  意见: { meaning: 'Upheld, altered or revoked', article: REVIEW },
} as const

const OPINION = `
{{申请人}}不服{{被申请人}}作出的{{原意见文号}}，请求{{程序}}。我单位已经审查，现答复如下：
## 请求
{{请求}}
## 查明的事实
{{查明的事实}}
## 依据
{{依据}}
## {{程序}}意见
{{意见}}`

export const D35 = template({
  ...{ id: 'D35', kind: 'D35', layout: 'official', name: { zh: '复查意见书', en: 'Opinion on review' } },
  elements: {
    ...DECIDED,
    程序: { meaning: 'Review' },
    复核机关: { meaning: 'Organ of second review', article: FINAL },
    复核期限: { meaning: 'Time to ask for it', article: FINAL },
    期限算法: { meaning: 'How that time is counted' },
  },
  wording: `
# 信访事项复查意见书${OPINION}
## 不服本意见的
可以自收到本意见书之日起{{复核期限}}，向{{复核机关}}书面请求复核；以邮寄方式提出的，以寄出日期为准。
{{期限算法}}
`,
})

export const D35_FINAL = template({
  ...{ id: 'D35-final', kind: 'D35', layout: 'official', name: { zh: '复核意见书', en: 'Opinion on second review' } },
  elements: {
    ...DECIDED,
    程序: { meaning: 'Second review' },
    不再受理: { meaning: 'That the same facts and reasons are not taken again', article: FINAL },
  },
  wording: `
# 信访事项复核意见书${OPINION}
## 说明
{{不再受理}}
`,
})
