import { template } from '../template/template.ts'

const SENDING = '信访工作条例 第二十二条'
const OBJECTING = '信访工作条例 第二十三条第三款'

const SENT = {
  文号: { meaning: 'Number', article: SENDING, beside: true },
  受文单位: { meaning: 'Receiving unit', article: SENDING, beside: true },
  诉求: { meaning: 'Each claim', article: SENDING },
  依据: { meaning: 'Article', article: SENDING },
  告知期限: { meaning: 'Last day to tell the petitioner', article: OBJECTING },
  异议期限: { meaning: 'Last day to object', article: OBJECTING },
  期限推算: { meaning: 'How both days were counted' },
  随函材料: { meaning: 'Papers that go with it' },
  说明: { meaning: 'Remarks' },
} as const

const BODY = `
## 诉求
### {{诉求}}
## 随函材料
{{随函材料}}
## 办理要求
### 属于你单位职权范围的，请最迟于{{告知期限}}书面告知信访人受理情况以及处理途径、程序。
### 不属于你单位职权范围的，请{{异议期限}}提出异议，并详细说明理由；经核实同意后，交还有关材料。
{{期限推算}}`

export const D05 = template({
  ...{ id: 'D05', kind: 'D05', layout: 'official', name: { zh: '转送函', en: 'Letter of transfer' } },
  elements: SENT,
  wording: `
# 关于转送{{编号}}号信访事项的函
{{收到日期}}，我单位收到{{信访人}}以{{信访形式}}形式提出的信访事项（编号{{编号}}）：{{事由}}根据{{依据}}，现转送你单位，请依法办理。${BODY}
## 说明
{{说明}}
`,
})

export const D06 = template({
  ...{ id: 'D06', kind: 'D06', layout: 'official', name: { zh: '交办函', en: 'Letter of assignment' } },
  elements: { ...SENT, 反馈期限: { meaning: 'Day of the report', article: SENDING } },
  wording: `
# 关于交办{{编号}}号信访事项的函
{{收到日期}}，我单位收到{{信访人}}以{{信访形式}}形式提出的信访事项（编号{{编号}}）：{{事由}}根据{{依据}}，现交由你单位办理，请依法办理。${BODY}
### 请最迟于{{反馈期限}}反馈办理结果，提交办结报告。
## 说明
{{说明}}
`,
})

export const D07 = template({
  ...{ id: 'D07', kind: 'D07', layout: 'official', name: { zh: '异议函', en: 'Objection' } },
  elements: {
    受文单位: { meaning: 'Receiving unit', article: OBJECTING, beside: true },
    异议理由: { meaning: 'Detailed reasons', article: OBJECTING },
    来函文号: { meaning: 'Number of the letter answered' },
    依据: { meaning: 'Article' },
    建议单位: { meaning: 'Proposed competent body' },
  },
  wording: `
# 关于对信访事项提出异议的函
你单位来函收悉。经研究，{{编号}}号信访事项不属于我单位职权范围，{{依据}}提出异议。
来函文号：{{来函文号}}。
## 理由
{{异议理由}}
## 建议
建议交由{{建议单位}}办理。
有关材料待核实同意后交还。异议期间，信访人的办理期限不停止计算。
`,
})

const DECIDED = {
  受文单位: { meaning: 'Receiving unit', article: OBJECTING, beside: true },
  核定理由: { meaning: 'Reasons of the decision', article: OBJECTING },
} as const

export const D08 = template({
  ...{ id: 'D08', kind: 'D08', layout: 'official', name: { zh: '异议核定意见（同意）', en: 'Decision on the objection: agreed' } },
  elements: DECIDED,
  wording: `
# 信访事项异议核定意见
你单位对{{编号}}号信访事项提出的异议，经核实同意。请将有关材料交还我单位，由我单位另行转送有权处理的单位。
## 理由
{{核定理由}}
`,
})

export const D08_REJECTED = template({
  ...{
    id: 'D08-rejected',
    kind: 'D08',
    layout: 'official',
    name: { zh: '异议核定意见（不成立）', en: 'Decision on the objection: not agreed' },
  },
  elements: DECIDED,
  wording: `
# 信访事项异议核定意见
你单位对{{编号}}号信访事项提出的异议，经核实不成立。请你单位依法办理，并在原定期限内告知信访人受理情况。
## 理由
{{核定理由}}
`,
})
