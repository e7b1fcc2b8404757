import { area, choice, faultList, type Html, html, line, type Reader, sayTo } from '@onedoor/html'
import type { Lodge } from './lodge.contract.ts'

const W = {
  title: { zh: '我要反映', en: 'Hand in a matter' },
  lead: {
    zh: '用自己的话写就行，不用注册账号。交上去马上有编号和查询码，15 日内会告诉您转到了哪里。',
    en: 'Write in your own words; no account is needed. You get a number and a query code at once, and within 15 days you are told where it went.',
  },
  mend: { zh: '有几处需要补充，您写的都还在：', en: 'A few things are missing; everything you wrote is still here:' },
  subject: { zh: '什么事（一句话）', en: 'What is it about (one line)' },
  subjectHint: { zh: '例如：村口桥面塌了没人修', en: 'For example: the bridge by the village has collapsed and nobody mends it' },
  narrative: { zh: '事情经过', en: 'What happened' },
  narrativeHint: {
    zh: '什么时候、在哪里、谁、怎么回事。找过哪些部门也可以写。',
    en: 'When, where, who, what. You may also say which offices you went to.',
  },
  claims: { zh: '希望怎么解决', en: 'What do you ask for' },
  claimsHint: { zh: '一条写一项要求，每一项都会单独答复。', en: 'One request a line of its own: each is answered by itself.' },
  claim: { zh: '要求', en: 'Request' },
  more: { zh: '再加一项', en: 'Add another' },
  place: { zh: '问题在哪里', en: 'Where is the problem' },
  nowhere: { zh: '说不清／不填', en: 'Not sure / rather not say' },
  who: { zh: '您是谁', en: 'Who you are' },
  anonymous: {
    zh: '不留姓名。可以用查询码查进度，但没有地址就无法送达书面答复。',
    en: 'Stay anonymous. The query code still shows everything, but without an address nothing can be delivered on paper.',
  },
  name: { zh: '姓名', en: 'Name' },
  phone: { zh: '电话', en: 'Telephone' },
  address: { zh: '住址（送达书面答复用）', en: 'Address (for the written answer)' },
  idNo: { zh: '身份证号（可不填）', en: 'ID number (not needed)' },
  others: { zh: '一起反映的人（可不填）', en: 'Others who join you (not needed)' },
  othersHint: { zh: '每行一人：姓名，电话', en: 'One person a line: name, telephone' },
  files: { zh: '照片或材料（可不传）', en: 'Photographs or papers (not needed)' },
  filesHint: { zh: '照片、PDF、Word，每个不超过 20 MB，最多 9 个。', en: 'Photographs, PDF or Word, 20 MB each, at most 9.' },
  choose: { zh: '选择照片或文件', en: 'Choose photographs or files' },
  filesAgain: { zh: '请重新选择要上传的文件，浏览器不会保留它们。', en: 'Please choose your files again: the browser does not keep them.' },
  accusation: {
    zh: '检举公职人员违纪违法，或者投诉工作人员？请走专门渠道，被反映的人和他的单位看不到',
    en: 'To report wrongdoing by an official, or complain about staff? Use the protected channel; the person and the unit cannot see it',
  },
  urgent: { zh: '有人受伤或有危险，请马上打 110 或 120。', en: 'If someone is hurt or in danger, call 110 or 120 now.' },
  send: { zh: '交上去', en: 'Hand it in' },
  offline: {
    zh: '现在没有网络。您写的都保存在本页，有网后再按一次“交上去”，不会重复登记。',
    en: 'There is no network now. What you wrote is kept on this page; press again when it is back, and it is registered once.',
  },
} as const

export type FormFault = Readonly<{ field: string; text: string }>
export type LodgeForm = Readonly<{
  values: Partial<Lodge>
  faults: readonly FormFault[]
  commandId: string
  submission: string
  places: readonly Readonly<{ code: string; name: string }>[]
  hadFiles: boolean
}>

const CLAIM_ROWS = 8
/** Without script these stand open; with it, only as many as were filled in, and the rest come one by one. */
const OPEN_ROWS = 3

const claimRows = (form: LodgeForm, reader: Reader): Html => {
  const say = sayTo(reader)
  const fault = form.faults.find(({ field }) => field === 'claims')?.text
  const given = (form.values.claims ?? []).filter((claim) => claim.trim() !== '')
  const rows = Array.from({ length: Math.max(CLAIM_ROWS, given.length) }, (_, i) => {
    const id = i === 0 ? 'claims' : `claims-${i + 1}`
    return html`<div${i >= Math.max(OPEN_ROWS, given.length) && html` hidden`}${i > 0 && i >= given.length && html` data-spare`}><label for="${id}" class="hint">${say(W.claim)} ${i + 1}</label>
<textarea id="${id}" name="claims" rows="2"${i === 0 && html` aria-describedby="claims-hint${fault !== undefined && ' claims-fault'}"`}${i === 0 && fault !== undefined && html` aria-invalid="true"`}>\n${given[i] ?? ''}</textarea></div>`
  })
  return html`<fieldset id="claim-rows"${fault !== undefined && html` class="faulty"`}><legend>${say(W.claims)}</legend><span class="hint" id="claims-hint">${say(W.claimsHint)}</span>
${fault !== undefined && html`<span class="fault" id="claims-fault">${fault}</span>`}${rows}<button type="button" data-more="claim-rows" hidden>${say(W.more)}</button></fieldset>`
}

const who = (form: LodgeForm, reader: Reader): Html => {
  const say = sayTo(reader)
  const { values, faults } = form
  const fault = (name: string) => faults.find(({ field }) => field === name)?.text
  return html`<fieldset><legend>${say(W.who)}</legend>
<label class="tick"><input type="checkbox" id="anonymous" name="anonymous" value="1"${values.anonymous === '1' && html` checked`}> <span>${say(W.anonymous)}</span></label>
${line({ name: 'name', label: say(W.name), value: values.name, fault: fault('name'), autocomplete: 'name' })}
${line({ name: 'phone', label: say(W.phone), value: values.phone, fault: fault('phone'), autocomplete: 'tel', inputmode: 'tel' })}
${line({ name: 'address', label: say(W.address), value: values.address, fault: fault('address'), autocomplete: 'street-address' })}
${line({ name: 'idNo', label: say(W.idNo), value: values.idNo, fault: fault('idNo') })}
${area({ name: 'others', label: say(W.others), hint: say(W.othersHint), value: values.others, fault: fault('others'), rows: 2 })}</fieldset>`
}

/** The form as it stands: empty, or with everything that was typed and what is still missing. */
export const lodgeForm = (form: LodgeForm, reader: Reader): { title: string; body: Html } => {
  const say = sayTo(reader)
  const { values, faults } = form
  const fault = (name: string) => faults.find(({ field }) => field === name)?.text
  const places = [{ value: '', text: say(W.nowhere) }, ...form.places.map(({ code, name }) => ({ value: code, text: name }))]
  const body = html`<h1>${say(W.title)}</h1><p>${say(W.lead)}</p><p class="soft">${say(W.urgent)}</p><p><a href="/accuse">${say(W.accusation)}</a></p>
${faultList(say(W.mend), faults)}${form.hadFiles && html`<p class="fault">${say(W.filesAgain)}</p>`}
<form method="post" action="/lodge" enctype="multipart/form-data" data-keep="lodge">
<input type="hidden" name="commandId" value="${form.commandId}"><input type="hidden" name="submission" value="${form.submission}">
${line({ name: 'subject', label: say(W.subject), hint: say(W.subjectHint), value: values.subject, fault: fault('subject') })}
${area({ name: 'narrative', label: say(W.narrative), hint: say(W.narrativeHint), value: values.narrative, fault: fault('narrative'), rows: 8 })}
${claimRows(form, reader)}
${choice({ name: 'place', label: say(W.place), value: values.place, fault: fault('place'), options: places })}
${who(form, reader)}
<div class="field"><label for="files">${say(W.files)}</label><span class="hint" id="files-hint">${say(W.filesHint)}</span>${fault('files') !== undefined && html`<span class="fault">${fault('files')}</span>`}
<input type="file" id="files" name="files" multiple data-choose="${say(W.choose)}" aria-describedby="files-hint" accept="image/*,.pdf,.docx,.txt"></div>
<p class="owed late" data-offline hidden tabindex="-1" role="alert">${say(W.offline)}</p>
<button class="main wide">${say(W.send)}</button></form>`
  return { title: say(W.title), body }
}
