import type { ReviewLevel } from '@onedoor/case'
import type { DateOnly, OfficeHours } from '@onedoor/clock'
import { area, choice, faultList, type Html, html, type Reader, sayTo, type Words } from '@onedoor/html'

/** What the form knows of itself, so that the petitioner need not look it up. */
export type AskForm = Readonly<{
  matter: string
  code: string
  commandId: string
  level: ReviewLevel
  no: string
  subject: string
  /** The document that is asked against: its organ, its number, the day it was served. */
  against: Readonly<{ organ: Words; docNo: string; servedOn: DateOnly }>
  claims: readonly string[]
  lastDay: DateOnly | undefined
  today: DateOnly
  /** With the hours that each keeps on the last day. */
  bodies: readonly Readonly<{ id: string; name: Words; address: string; phone: string; hours: OfficeHours }>[]
  /** When the petition window closes on the last day. */
  closes: string
  values: Readonly<{ body: string; request: string; reasons: string }>
  faults: readonly Readonly<{ field: string; text: string }>[]
}>

const W = {
  title: { 1: { zh: '请求复查', en: 'Ask for a first review' }, 2: { zh: '请求复核', en: 'Ask for the final review' } },
  lead: {
    1: {
      zh: '不服处理意见，可以请上一级机关重新看。已经填好的不用再写。',
      en: 'If you disagree with the opinion, the organ one level up looks at it again. What is known is filled in.',
    },
    2: {
      zh: '不服复查意见，可以请再上一级机关重新看。已经填好的不用再写。',
      en: 'If you disagree with the first review, the organ above it looks once more. What is known is filled in.',
    },
  },
  matter: { zh: '事项', en: 'Matter' },
  against: { zh: '不服的意见', en: 'The opinion' },
  served: { zh: '送达日期', en: 'Served on' },
  last: { zh: '最后一天', en: 'Last day' },
  late: {
    zh: '最后一天已经过了。您仍然可以提出，会照常登记；复查、复核机关可以以超过期限为由不予受理，但必须书面告诉您理由。有不能按时提出的原因，请写在理由里。',
    en: 'The last day has passed. You can still ask and it is put on record; the organ may decline it as late, but must tell you so in writing. If something kept you from asking in time, say so in your reasons.',
  },
  paper: {
    zh: '也可以写在纸上寄给或者交给下面的机关，或者交到信访窗口。',
    en: 'You may also write it on paper and post it or hand it to the organ below, or to a petition window.',
  },
  open: { zh: '窗口', en: 'open' },
  body: { zh: '向哪个机关提出', en: 'Which organ' },
  bodyChoice: { zh: '法律给了两种选择，选一个就行，由您决定。', en: 'The law leaves the choice to you.' },
  request: { zh: '您的请求', en: 'What you ask for' },
  requestHint: { zh: '哪一项不服，希望怎么改。', en: 'What you disagree with, and how it should be changed.' },
  reasons: { zh: '理由（可不填）', en: 'Your reasons (not needed)' },
  reasonsHint: {
    zh: '哪里与事实不符、有什么新的情况。材料可以在“补充情况”里交。',
    en: 'What is not so, or what is new. Papers can be added on the page of your matter.',
  },
  claims: { zh: '原来的诉求', en: 'Your claims' },
  send: { zh: '提交请求', en: 'Send the request' },
  mend: { zh: '请补充后再提交，您写的都还在：', en: 'Please mend this; everything you wrote is still here:' },
  files: { zh: '照片或材料（可不传）', en: 'Photographs or papers (not needed)' },
  filesHint: {
    zh: '照片、PDF、Word，每个不超过 20 MB，最多 9 个。退回补充的，请重新选择。',
    en: 'Photographs, PDF or Word, 20 MB each, at most 9. If something had to be mended, choose them again.',
  },
  choose: { zh: '选择照片或文件', en: 'Choose photographs or files' },
  none: {
    zh: '这里还没有登记上一级机关。请把请求交到信访窗口，窗口会帮您递交。',
    en: 'The organ above is not entered here yet. Please hand your request to a petition window, which passes it on.',
  },
} as const

/** The end of the last day, by how it comes (民法典 第二百零三条第二款, 民事诉讼法 第八十五条第四款). */
const posting = (closes: string): Words => ({
  zh: `最后一天怎样算按时：网上提交到 24 时；交到信访窗口到 ${closes}；邮寄的看邮戳，当天寄出就算。`,
  en: `In time on the last day: online until midnight; at the petition window until ${closes}; by post, the postmark of that day counts.`,
})

const facts = (form: AskForm, reader: Reader): Html => {
  const say = sayTo(reader)
  const { against, lastDay } = form
  return html`<table><tbody><tr><td>${say(W.matter)}</td><td>${form.no} ${form.subject}</td></tr>
<tr><td>${say(W.against)}</td><td>${say(against.organ)} ${against.docNo}</td></tr>
<tr><td>${say(W.served)}</td><td><span class="day">${against.servedOn}</span></td></tr>
${lastDay !== undefined && html`<tr><td>${say(W.last)}</td><td><strong class="day">${lastDay}</strong></td></tr>`}</tbody></table>`
}

const bodyField = (form: AskForm, reader: Reader): Html => {
  const say = sayTo(reader)
  const [only] = form.bodies
  const doors = html`${form.bodies.map(({ name, address, phone, hours }) => html`<p class="hint">${say(name)}：${address} ${phone} ${say(W.open)} ${hours.opens}–${hours.closes}</p>`)}`
  if (form.bodies.length === 1 && only !== undefined)
    return html`<input type="hidden" name="body" value="${only.id}"><p>${say(W.body)}${reader.language === 'zh' ? '：' : ': '}<strong>${say(only.name)}</strong></p>${doors}`
  const options = form.bodies.map(({ id, name }) => ({ value: id, text: say(name) }))
  return html`${choice({ name: 'body', label: say(W.body), hint: say(W.bodyChoice), value: form.values.body, options })}${doors}`
}

/** The form, filled in as far as the case file knows it: nobody must know a document number to use a right. */
export const askForm = (form: AskForm, reader: Reader): { title: string; body: Html } => {
  const say = sayTo(reader)
  const title = say(W.title[form.level])
  const late = form.lastDay !== undefined && form.today > form.lastDay
  const fault = (name: string) => form.faults.find(({ field }) => field === name)?.text
  const { request, reasons } = form.values
  const fields = html`<form method="post" action="/request-review" enctype="multipart/form-data" class="sheet"><input type="hidden" name="code" value="${form.code}"><input type="hidden" name="matter" value="${form.matter}"><input type="hidden" name="commandId" value="${form.commandId}">
${bodyField(form, reader)}
${area({ name: 'request', label: say(W.request), hint: say(W.requestHint), rows: 4, value: request, fault: fault('request'), required: true })}
${area({ name: 'reasons', label: say(W.reasons), hint: say(W.reasonsHint), rows: 6, value: reasons })}
<div class="field"><label for="files">${say(W.files)}</label><span class="hint" id="files-hint">${say(W.filesHint)}</span>${fault('files') !== undefined && html`<span class="fault">${fault('files')}</span>`}
<input type="file" id="files" name="files" multiple data-choose="${say(W.choose)}" aria-describedby="files-hint" accept="image/*,.pdf,.docx,.txt"></div><button class="main">${title}</button></form>`
  const body = html`<h1>${title}</h1><p>${say(W.lead[form.level])}</p>${faultList(say(W.mend), form.faults)}${facts(form, reader)}
<p${late && html` class="fault"`}>${say(late ? W.late : posting(form.closes))}</p><p class="soft">${say(W.paper)}</p>
${form.claims.length > 0 && html`<h2>${say(W.claims)}</h2><ol>${form.claims.map((claim) => html`<li>${claim}</li>`)}</ol>`}
${form.bodies.length === 0 ? html`<p>${say(W.none)}</p>` : fields}`
  return { title, body }
}
