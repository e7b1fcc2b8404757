import { LIMITS_RUN_ON, OTHER_LIMITS } from '@onedoor/case'
import { type Html, html, type Reader, sayTo, trusted } from '@onedoor/html'

const W = {
  title: { zh: '已收到', en: 'Received' },
  number: { zh: '收件号', en: 'Number' },
  code: { zh: '查询码', en: 'Query code' },
  keep: {
    zh: '请抄下或拍下查询码。凭它随时查进度，不需要姓名和身份证；请不要给别人看。',
    en: 'Write the query code down or photograph it. It opens your matter at any time, without name or ID; do not show it to others.',
  },
  received: { zh: '收到日期', en: 'Received on' },
  handed: { zh: '您交来的', en: 'What you handed in' },
  subject: { zh: '什么事', en: 'About' },
  claims: { zh: '要求', en: 'Requests' },
  files: { zh: '材料', en: 'Papers' },
  next: { zh: '接下来', en: 'What happens next' },
  due: {
    zh: '最迟在这一天，信访部门要登记并转给有权处理的单位：',
    en: 'By this day at the latest the petition office must register it and pass it to the unit that is competent:',
  },
  slip: { zh: '下载收件凭证（PDF）', en: 'Download the slip (PDF)' },
  receipt: { zh: '下载可核对的回执', en: 'Download a receipt that can be checked' },
  print: { zh: '打印本页', en: 'Print this page' },
  track: { zh: '现在就查看进度', en: 'Follow it now' },
  limits: { zh: '算一算您的最后一天', en: 'Work out your last days' },
} as const

export type Lodged = Readonly<{
  submission: string
  no: string
  code: string
  receivedOn: string
  due: string
  subject: string
  claims: readonly string[]
  files: readonly string[]
  qr: string
}>

const codeForm = (path: string, { code, submission }: Lodged, text: string, main = false): Html =>
  html`<form method="post" action="${path}"><input type="hidden" name="code" value="${code}"><input type="hidden" name="submission" value="${submission}"><button${main && html` class="main"`}>${text}</button></form>`

/** 信访不停止的期限, in short, with the way to have them worked out. */
const limits = (reader: Reader): Html => {
  const say = sayTo(reader)
  return html`<details class="sheet"><summary>${say(LIMITS_RUN_ON)}</summary><ul>${OTHER_LIMITS.map(
    ({ about, within, note }) =>
      html`<li>${say(about)}${say({ zh: '：', en: ': ' })}${say(within)}${note !== undefined && html`<br><span class="soft">${say(note)}</span>`}</li>`,
  )}</ul><p><a href="/limits">${say(W.limits)}</a></p></details>`
}

/** 收件回执: number, code, what was handed in, and the day by which the next step is owed. */
export const lodgedPage = (lodged: Lodged, reader: Reader): { title: string; body: Html } => {
  const say = sayTo(reader)
  const body = html`<h1 data-done="lodge">${say(W.title)}</h1>
<section class="sheet"><dl class="facts"><dt>${say(W.number)}</dt><dd><strong>${lodged.no}</strong></dd>
<dt>${say(W.received)}</dt><dd>${lodged.receivedOn}</dd></dl><p class="soft">${say(W.code)}</p><p class="code">${lodged.code}</p>
<p>${say(W.keep)}</p><div class="qr">${trusted(lodged.qr)}</div></section>
<section class="owed"><h2>${say(W.next)}</h2><p>${say(W.due)} <strong>${lodged.due}</strong></p></section>
<div class="acts">${codeForm('/track', lodged, say(W.track), true)}${codeForm('/slip.pdf', lodged, say(W.slip))}${codeForm('/receipt.json', lodged, say(W.receipt))}<button type="button" data-print hidden>${say(W.print)}</button></div>
<section class="sheet"><h2>${say(W.handed)}</h2><dl class="facts"><dt>${say(W.subject)}</dt><dd>${lodged.subject}</dd>
<dt>${say(W.claims)}</dt><dd><ol>${lodged.claims.map((claim) => html`<li>${claim}</li>`)}</ol></dd>
${lodged.files.length > 0 && html`<dt>${say(W.files)}</dt><dd><ul>${lodged.files.map((file) => html`<li>${file}</li>`)}</ul></dd>`}</dl></section>
${limits(reader)}`
  return { title: say(W.title), body }
}
