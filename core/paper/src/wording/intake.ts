import { template } from '../template/template.ts'

const RECEIPT = '信访工作条例 第二十二条'
const RECORD = '信访工作条例 第十九条'

export const D01 = template({
  ...{ id: 'D01', kind: 'D01', layout: 'form', name: { zh: '信访登记表', en: 'Registration form' } },
  elements: {
    收到时间: { en: 'Day of receipt', article: RECORD },
    接收单位: { en: 'Where it was received', article: RECORD },
    接待人: { en: 'Who received it', article: RECORD },
    信访人: { en: 'Who petitions', article: RECORD },
    联系方式: { en: 'How to reach them' },
    反映内容: { en: 'What was told', article: RECORD },
    诉求: { en: 'Each claim', article: RECORD },
    材料: { en: 'Papers handed in', article: RECORD },
    保密意愿: { en: 'Wish for confidentiality' },
  },
  wording: `
# 信访登记表
| 编号 | {{编号}} |
| 收到时间 | {{收到时间}} |
| 信访形式 | {{信访形式}} |
| 接收单位 | {{接收单位}} |
| 接待人 | {{接待人}} |
| 信访人 | {{信访人}} |
| 联系方式 | {{联系方式}} |
| 事由 | {{事由}} |
| 反映内容 | {{反映内容}} |
| 诉求 | {{诉求}} |
| 材料 | {{材料}} |
| 保密意愿 | {{保密意愿}} |
| 核对 | 以上记录已向信访人宣读（阅看），信访人可以要求更正或者补充。 |
`,
})

const SLIP = {
  收件号: { en: 'Number of the letter', article: RECEIPT },
  查询码: { en: 'Query code', article: RECEIPT, beside: true },
  事由: { en: 'What it is about', article: RECEIPT },
  告知期限: { en: 'Day of the next step', article: RECEIPT },
  收到日期: { en: 'Day of receipt' },
  诉求: { en: 'Each claim' },
  材料: { en: 'Papers handed in' },
} as const

export const D02 = template({
  ...{ id: 'D02', kind: 'D02', layout: 'slip', name: { zh: '收件凭证', en: 'Slip of receipt' } },
  elements: SLIP,
  wording: `
# 收件凭证
| 收件号 | {{收件号}} |
| 收到日期 | {{收到日期}} |
| 事由 | {{事由}} |
| 诉求 | {{诉求}} |
| 材料 | {{材料}} |
| 下一步 | 最迟 {{告知期限}} 登记并转给有权处理的单位，并可凭查询码看到去向。 |
`,
})

export const D02_EN = template({
  ...{ id: 'D02-en', kind: 'D02', layout: 'slip', name: { zh: '收件凭证（英文）', en: 'Slip of receipt, in English' } },
  elements: SLIP,
  wording: `
# Slip of receipt
| Number | {{收件号}} |
| Received | {{收到日期}} |
| About | {{事由}} |
| Requests | {{诉求}} |
| Papers | {{材料}} |
| Next | By {{告知期限}} it is registered and sent to the competent unit; the query code shows where. |
`,
})
