import { template } from '../template/template.ts'

const MORE_TIME = '信访工作条例 第三十四条'
const OPINION = '信访工作条例 第三十二条'
const REVIEW = '信访工作条例 第三十五条'

export const D13 = template({
  ...{ id: 'D13', kind: 'D13', layout: 'form', name: { zh: '延期审批表', en: 'Approval of more time' } },
  elements: {
    延期理由: { meaning: 'Why it is complex', article: MORE_TIME },
    批准人: { meaning: 'Head who approves', article: MORE_TIME },
    已做的工作: { meaning: 'What was done', article: MORE_TIME },
    申请延长: { meaning: 'Days asked', article: MORE_TIME },
    原定期限: { meaning: 'Last day before' },
    新的期限: { meaning: 'New last day', article: MORE_TIME },
    依据: { meaning: 'Article' },
  },
  wording: `
# 信访事项延期办理审批表
| 信访事项 | {{编号}}　{{事由}} |
| 信访人 | {{信访人}} |
| 原定期限 | {{原定期限}} |
| 申请延长 | {{申请延长}} |
| 延长后期限 | {{新的期限}} |
| 已做的工作 | {{已做的工作}} |
| 情况复杂的理由 | {{延期理由}} |
| 批准人 | {{批准人}} |
| 依据 | {{依据}} |
`,
})

export const D14 = template({
  ...{ id: 'D14', kind: 'D14', layout: 'official', name: { zh: '延期告知书', en: 'Notice of more time' } },
  elements: {
    文号: { meaning: 'Number', article: MORE_TIME, beside: true },
    延期理由: { meaning: 'The reason', article: MORE_TIME },
    新的期限: { meaning: 'New last day', article: MORE_TIME },
    原定期限: { meaning: 'Last day before' },
    延长天数: { meaning: 'Days' },
    依据: { meaning: 'Article' },
  },
  wording: `
# 信访事项延期办理告知书
你提出的信访事项（编号{{编号}}），原应最迟于{{原定期限}}办结。因情况复杂，根据{{依据}}，经本单位负责人批准，延长{{延长天数}}日，新的最后期限为{{新的期限}}。
## 延期理由
{{延期理由}}
延期只有一次。期限届满仍未答复的，你可以向县信访部门反映，由其督促办理。
`,
})

export const D21 = template({
  ...{ id: 'D21', kind: 'D21', layout: 'official', name: { zh: '信访处理意见书', en: 'Handling opinion' } },
  elements: {
    文号: { meaning: 'Number', article: OPINION, beside: true },
    投诉请求: { meaning: 'Each claim', article: OPINION },
    事实和理由: { meaning: 'Facts and reasons', article: OPINION },
    法律法规依据: { meaning: 'Legal basis', article: OPINION },
    对每项诉求的处理意见: { meaning: 'The answer to each claim', article: OPINION },
    复查机关: { meaning: 'Organ of review', article: REVIEW },
    复查期限: { meaning: 'Time to ask for review', article: REVIEW },
    复查依据: { meaning: 'Article on review' },
    期限算法: { meaning: 'How that time is counted' },
  },
  wording: `
# 信访处理意见书
你于{{收到日期}}以{{信访形式}}形式提出的信访事项（编号{{编号}}），我单位已经调查核实。现答复如下：
## 投诉请求
### {{投诉请求}}
## 事实和理由
{{事实和理由}}
## 处理意见
{{对每项诉求的处理意见}}
## 法律法规依据
{{法律法规依据}}
## 不服本意见的
可以自收到本意见书之日起{{复查期限}}，向{{复查机关}}书面请求复查（{{复查依据}}）；以邮寄方式提出的，以寄出日期为准。
{{期限算法}}
`,
})
