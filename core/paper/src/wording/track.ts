import { template } from '../template/template.ts'

const TRACK = '信访工作条例 第二十三条'
const OTHER = '信访工作条例 第三十一条'

export const D11 = template({
  ...{ id: 'D11', kind: 'D11', layout: 'official', name: { zh: '处理途径告知书', en: 'Notice of the track' } },
  elements: {
    文号: { en: 'Number', article: TRACK, beside: true },
    处理途径: { en: 'The track', article: OTHER },
    依据: { en: 'Its article', article: OTHER },
    办理机关: { en: 'The competent body', article: TRACK },
    程序: { en: 'The procedure', article: TRACK },
    法定期限: { en: 'Limitation periods, with their last days', article: TRACK },
    材料去向: { en: 'Where the papers went', article: TRACK },
    理由: { en: 'Why this track', article: TRACK },
    异议途径: { en: 'What one can do who disagrees', article: TRACK },
  },
  wording: `
# 信访事项处理途径告知书
你于{{收到日期}}提出的信访事项（编号{{编号}}），经审查，依法应当通过{{处理途径}}处理（{{依据}}）。现将有关事项告知如下：
## 理由
{{理由}}
## 由谁处理
{{办理机关}}
## 怎样办理
{{程序}}
## 法定期限
{{法定期限}}
信访不停止上述期限；请在期限届满前向有权机关提出。
## 材料
{{材料去向}}
## 不同意本告知的
{{异议途径}}
`,
})

const END = '信访工作条例 第三十六条第三款'

export const D36 = template({
  ...{ id: 'D36', kind: 'D36', layout: 'official', name: { zh: '终结告知书', en: 'Notice of termination' } },
  elements: {
    文号: { en: 'Number', article: END, beside: true },
    终结事项: { en: 'What ended, and why', article: END },
    重新提出的条件: { en: 'What would open it again', article: END },
    帮扶救助: { en: 'Help that goes on', article: '信访工作条例 第三十七条' },
  },
  wording: `
# 信访事项终结告知书
你提出的信访事项（编号{{编号}}），信访程序已经终结。现将有关事项告知如下：
## 终结的事项
{{终结事项}}
## 有新的事实和理由的
{{重新提出的条件}}
## 仍可获得的帮助
{{帮扶救助}}
`,
})
