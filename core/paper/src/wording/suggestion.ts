import { template } from '../template/template.ts'

const SUGGESTION = '信访工作条例 第二十九条'

export const D32_SUGGESTION = template({
  ...{ id: 'D32-suggestion', kind: 'D32', layout: 'official', name: { zh: '建议意见答复书', en: 'Answer to a suggestion' } },
  elements: {
    文号: { meaning: 'Number', article: SUGGESTION, beside: true },
    建议内容: { meaning: 'What was suggested, each on its own', article: SUGGESTION },
    采纳情况: { meaning: 'Adopted, in part, or not', article: SUGGESTION },
    研究结果: { meaning: 'What was found and what will be done, or why not', article: SUGGESTION },
    依据: { meaning: 'Article' },
  },
  wording: `
# 建议意见答复书
你于{{收到日期}}以{{信访形式}}形式提出的建议（编号{{编号}}），我单位已经研究论证，根据{{依据}}，现答复如下：
## 你的建议
### {{建议内容}}
## 采纳情况
{{采纳情况}}
## 研究结果和理由
{{研究结果}}
感谢你关心本地的工作。有新的情况或者补充意见的，可以凭查询码在网上补充，也可以向我单位反映。
`,
})
