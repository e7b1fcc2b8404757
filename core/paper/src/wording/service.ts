import { template } from '../template/template.ts'

const SERVICE = '民事诉讼法 第八十七条'
const RATING = '信访事项办理群众满意度评价工作办法（试行）'

export const D26 = template({
  ...{ id: 'D26', kind: 'D26', layout: 'form', name: { zh: '送达回证', en: 'Proof of service' } },
  elements: {
    送达文书: { en: 'Document served', article: SERVICE },
    送达方式: { en: 'Manner of service', article: SERVICE },
    送达日期: { en: 'Day of service', article: SERVICE },
    受送达人或见证人: { en: 'Who received it, or the witnesses', article: SERVICE },
    签收人称谓: { en: 'What that person is: receiver or witness' },
    备注称谓: { en: 'What the remarks are: why it was refused, or remarks' },
    备注: { en: 'Remarks' },
    送达证明: { en: 'Files that prove it' },
    请求复查的最后一日: { en: 'Last day to ask for review', article: SERVICE },
  },
  wording: `
# 送达回证
| 送达文书 | {{送达文书}} |
| 信访事项 | {{编号}}　{{事由}} |
| 受送达人 | {{信访人}} |
| 送达方式 | {{送达方式}} |
| 送达日期 | {{送达日期}} |
| {{签收人称谓}} | {{受送达人或见证人}} |
| {{备注称谓}} | {{备注}} |
| 送达证明 | {{送达证明}} |
| 请求复查 | {{请求复查的最后一日}} |
`,
})

const NOTE = {
  查询码: { en: 'Query code', article: RATING, beside: true },
  查询网址: { en: 'Where the code is typed in', article: RATING, beside: true },
  评价截止日: { en: 'Last day to rate', article: RATING },
  评价自愿: { en: 'Voluntary, once, without consequence', article: RATING },
  请求复查的最后一日: { en: 'Last day to ask for review', article: RATING },
} as const

export const D27 = template({
  ...{ id: 'D27', kind: 'D27', layout: 'slip', name: { zh: '评价告知单', en: 'Note on rating' } },
  elements: NOTE,
  wording: `
# 评价告知单
| 信访事项 | {{编号}}　{{事由}} |
| 评价谁 | 信访部门和责任单位，分别评价 |
| 到哪一天 | {{评价截止日}} |
| 怎样评价 | 用查询码打开进度页，选“满意”“基本满意”或“不满意” |
| 请您放心 | {{评价自愿}} |
| 另外的权利 | {{请求复查的最后一日}} |
`,
})

export const D27_EN = template({
  ...{ id: 'D27-en', kind: 'D27', layout: 'slip', name: { zh: '评价告知单（英文）', en: 'Note on rating, in English' } },
  elements: NOTE,
  wording: `
# Note on rating
| Matter | {{编号}} {{事由}} |
| Whom | The petition office and the unit that answered, each rated apart |
| Until | {{评价截止日}} |
| How | Open the progress page with the query code and choose satisfied, basically satisfied or dissatisfied |
| Be sure | {{评价自愿}} |
| Your other right | {{请求复查的最后一日}} |
`,
})
