import { area, choice, faultList, type Html, html, line, type Reader, sayTo } from '@onedoor/html'

const W = {
  title: { zh: '检举控告、投诉工作人员', en: 'Report wrongdoing or complain about staff' },
  lead: {
    zh: '这里写的直接进入纪检监察的专门渠道，单独加密保存。被检举的人、他的单位和上下级，以及信访窗口，都看不到内容，也看不到有这封信。',
    en: 'What you write here goes straight to the protected channel of the discipline inspection office, sealed with a key of its own. The person you report, that unit, those above and below it, and the petition office see neither its content nor that it exists.',
  },
  mend: { zh: '有几处需要补充，您写的都还在：', en: 'A few things are missing; everything you wrote is still here:' },
  kind: { zh: '哪一种', en: 'Which is it' },
  whom: { zh: '反映谁（单位、职务、姓名，知道多少写多少）', en: 'Whom is it about (unit, post, name, as far as you know)' },
  units: { zh: '他所在的单位', en: 'The unit that person works in' },
  unitsHint: {
    zh: '选了以后，这个单位的人一律看不到。不知道可以不选。',
    en: 'Nobody of the unit you choose can see it. Leave it open if you do not know.',
  },
  unknown: { zh: '不知道／不在名单里', en: 'I do not know / not on the list' },
  discipline: {
    zh: '反映的是纪委监委自己的人，请交给上一级',
    en: 'It is about somebody in the discipline inspection office itself: give it to the level above',
  },
  narrative: { zh: '事情经过', en: 'What happened' },
  narrativeHint: {
    zh: '什么时候、在哪里、谁、做了什么，有什么可以证明。不想让人认出您，就不要写只有您知道的细节。',
    en: 'When, where, who, what, and what could prove it. If you do not want to be recognised, leave out what only you could know.',
  },
  who: { zh: '您是谁', en: 'Who you are' },
  anonymous: {
    zh: '不留姓名。凭查询码可以看到是否收到和反馈。',
    en: 'Stay anonymous. The query code shows that it was received, and what is fed back.',
  },
  name: { zh: '姓名', en: 'Name' },
  phone: { zh: '电话', en: 'Telephone' },
  address: { zh: '住址', en: 'Address' },
  files: { zh: '照片或材料（可不传）', en: 'Photographs or papers (not needed)' },
  filesHint: {
    zh: '照片、PDF、Word，每个不超过 20 MB，最多 9 个。文件里可能有隐藏文字、作者名和拍摄地点，原样只给专门渠道看。',
    en: 'Photographs, PDF or Word, 20 MB each, at most 9. Files can hold hidden text, an author’s name or a place; as they are they go to the protected channel only.',
  },
  choose: { zh: '选择照片或文件', en: 'Choose photographs or files' },
  again: { zh: '请重新选择要上传的文件，浏览器不会保留它们。', en: 'Please choose your files again: the browser does not keep them.' },
  shared: {
    zh: '本页不在这台电脑上留底。用公用电脑时，交完请关掉浏览器。',
    en: 'This page keeps nothing on this computer. On a computer that others use, close the browser when you are done.',
  },
  other: {
    zh: '还有别的事要解决？请另外“我要反映”，那一件会正常办理和答复。',
    en: 'Is there something else to be solved? Hand that in as a matter of its own; it is handled and answered as usual.',
  },
  send: { zh: '交给专门渠道', en: 'Give it to the protected channel' },
  received: { zh: '已收到', en: 'Received' },
  on: { zh: '收到日期', en: 'Received on' },
  code: { zh: '查询码', en: 'Query code' },
  keep: {
    zh: '请抄下查询码，不要给别人看。用它在“查进度”里可以看到是否收到和反馈，不显示内容。它不会再显示第二次。',
    en: 'Write the query code down and show it to nobody. On “Follow my matter” it shows that the letter was received and what is fed back, never its content. It is not shown again.',
  },
} as const

export const KIND_WORDS = {
  ACCUSATION: { zh: '检举控告：公职人员或单位违纪违法', en: 'An official or a body broke rules or law' },
  STAFF_COMPLAINT: { zh: '投诉：工作人员态度、作风、不作为', en: 'A member of staff treated me badly or did nothing' },
} as const

export type AccuseFault = Readonly<{ field: string; text: string }>
export type AccuseForm = Readonly<{
  values: Readonly<Record<string, string | readonly string[] | undefined>>
  faults: readonly AccuseFault[]
  commandId: string
  units: readonly Readonly<{ id: string; name: string }>[]
  hadFiles: boolean
}>

const one = (form: AccuseForm, name: string): string => [form.values[name] ?? ''].flat()[0] ?? ''

const ticked = (form: AccuseForm, name: string): boolean => one(form, name) === '1'

const kinds = (form: AccuseForm, reader: Reader): Html => {
  const say = sayTo(reader)
  const chosen = one(form, 'kind') === 'STAFF_COMPLAINT' ? 'STAFF_COMPLAINT' : 'ACCUSATION'
  return html`<fieldset><legend>${say(W.kind)}</legend>${Object.entries(KIND_WORDS).map(
    ([value, words]) =>
      html`<label class="tick"><input type="radio" name="kind" value="${value}"${value === chosen && html` checked`}> <span>${say(words)}</span></label>`,
  )}</fieldset>`
}

const who = (form: AccuseForm, reader: Reader): Html => {
  const say = sayTo(reader)
  const fault = (name: string) => form.faults.find(({ field }) => field === name)?.text
  return html`<fieldset><legend>${say(W.who)}</legend>
<label class="tick"><input type="checkbox" id="anonymous" name="anonymous" value="1"${ticked(form, 'anonymous') && html` checked`}> <span>${say(W.anonymous)}</span></label>
${line({ name: 'name', label: say(W.name), value: one(form, 'name'), fault: fault('name'), autocomplete: 'off' })}
${line({ name: 'phone', label: say(W.phone), value: one(form, 'phone'), fault: fault('phone'), autocomplete: 'off', inputmode: 'tel' })}
${line({ name: 'address', label: say(W.address), value: one(form, 'address'), fault: fault('address'), autocomplete: 'off' })}</fieldset>`
}

/** The form as it stands: empty, or with everything that was typed and what is still missing. */
export const accuseForm = (form: AccuseForm, reader: Reader): { title: string; body: Html } => {
  const say = sayTo(reader)
  const fault = (name: string) => form.faults.find(({ field }) => field === name)?.text
  const units = [{ value: '', text: say(W.unknown) }, ...form.units.map(({ id, name }) => ({ value: id, text: name }))]
  const body = html`<h1>${say(W.title)}</h1><p>${say(W.lead)}</p><p class="soft">${say(W.shared)}</p>
${faultList(say(W.mend), form.faults)}${form.hadFiles && html`<p class="fault">${say(W.again)}</p>`}
<form method="post" action="/accuse" enctype="multipart/form-data" autocomplete="off">
<input type="hidden" name="commandId" value="${form.commandId}">
${kinds(form, reader)}
${line({ name: 'whom', label: say(W.whom), value: one(form, 'whom'), fault: fault('whom'), autocomplete: 'off' })}
${choice({ name: 'units', label: say(W.units), hint: say(W.unitsHint), value: one(form, 'units'), fault: fault('units'), options: units })}
<label class="tick"><input type="checkbox" name="concernsDiscipline" value="1"${ticked(form, 'concernsDiscipline') && html` checked`}> <span>${say(W.discipline)}</span></label>
${area({ name: 'narrative', label: say(W.narrative), hint: say(W.narrativeHint), value: one(form, 'narrative'), fault: fault('narrative'), rows: 8 })}
${who(form, reader)}
<div class="field"><label for="files">${say(W.files)}</label><span class="hint" id="files-hint">${say(W.filesHint)}</span>${fault('files') !== undefined && html`<span class="fault">${fault('files')}</span>`}
<input type="file" id="files" name="files" multiple data-choose="${say(W.choose)}" aria-describedby="files-hint" accept="image/*,.pdf,.docx,.txt"></div>
<button class="main wide">${say(W.send)}</button><p class="soft">${say(W.other)}</p></form>`
  return { title: say(W.title), body }
}

/** Received: the day and the code, and not a word of what was said. */
export const takenPage = (taken: Readonly<{ receivedOn: string; code: string }>, reader: Reader): { title: string; body: Html } => {
  const say = sayTo(reader)
  const body = html`<h1 data-done="accuse">${say(W.received)}</h1>
<section class="sheet"><dl class="facts"><dt>${say(W.on)}</dt><dd>${taken.receivedOn}</dd></dl>
<p class="soft">${say(W.code)}</p><p class="code">${taken.code}</p><p>${say(W.keep)}</p></section><p class="soft">${say(W.shared)}</p>`
  return { title: say(W.received), body }
}
