import { SCOPES } from '@onedoor/case'
import { area, html, line, type Reader, sayTo } from '@onedoor/html'
import { chosenIn, faultAt, type Made, ownForm, type Shown, typedIn, whoField } from '../by-code.view.ts'

const W = {
  title: { zh: '委托代理人', en: 'Authorise an agent' },
  lead: {
    zh: '最多两名。写明代理人是谁、可以做什么、到哪一天为止，并附上您签了名的委托书照片。您随时可以收回，不用说理由。',
    en: 'Two at most. Say who, for what and until when, and add a photograph of the paper you signed. You can take it back at any time without a reason.',
  },
  name: { zh: '代理人姓名', en: 'Name of the agent' },
  phone: { zh: '代理人电话（可不填）', en: 'Telephone of the agent (not needed)' },
  scope: { zh: '代理人可以做什么', en: 'What the agent may do' },
  until: { zh: '到哪一天为止（含当天）', en: 'Until which day (that day included)' },
  untilHint: { zh: '写作 2026-12-31', en: 'Written 2026-12-31' },
  told: { zh: '可以把办理情况告诉代理人', en: 'The agent may be told how the matter stands' },
  limits: { zh: '不能告诉代理人、不能代办的（可不填）', en: 'What the agent may not be told or do (not needed)' },
  files: { zh: '签了名的委托书', en: 'The signed paper' },
  choose: { zh: '选择照片或文件', en: 'Choose photographs or files' },
  send: { zh: '委托', en: 'Authorise' },
} as const

export const authoriseForm = (shown: Shown, reader: Reader): Made => {
  const say = sayTo(reader)
  const scopes = Object.entries(SCOPES).map(
    ([scope, said]) =>
      html`<label class="tick"><input type="checkbox" name="scope" value="${scope}"${chosenIn(shown, 'scope').includes(scope) && html` checked`}> <span>${say(said)}</span></label>`,
  )
  const fault = faultAt(shown, 'scope')
  const fileFault = faultAt(shown, 'files')
  const fields = html`${whoField(shown, reader)}
${line({ name: 'name', label: say(W.name), value: typedIn(shown, 'name'), fault: faultAt(shown, 'name') })}
${line({ name: 'phone', label: say(W.phone), value: typedIn(shown, 'phone'), fault: faultAt(shown, 'phone'), inputmode: 'tel' })}
<fieldset id="scope"${fault !== undefined && html` class="faulty"`}><legend>${say(W.scope)}</legend>${fault !== undefined && html`<span class="fault">${fault}</span>`}${scopes}</fieldset>
${line({ name: 'until', label: say(W.until), hint: say(W.untilHint), value: typedIn(shown, 'until'), fault: faultAt(shown, 'until') })}
<label class="tick"><input type="checkbox" name="mayBeTold" value="1"${typedIn(shown, 'mayBeTold') === '1' && html` checked`}> <span>${say(W.told)}</span></label>
${area({ name: 'limits', label: say(W.limits), rows: 2, value: typedIn(shown, 'limits'), fault: faultAt(shown, 'limits') })}
<div class="field"><label for="files">${say(W.files)}</label>${fileFault !== undefined && html`<span class="fault">${fileFault}</span>`}
<input type="file" id="files" name="files" multiple data-choose="${say(W.choose)}" accept="image/*,.pdf,.docx"></div>`
  return {
    title: say(W.title),
    body: html`<h1>${say(W.title)}</h1><p>${say(W.lead)}</p>${ownForm(shown, { path: '/own/mandate', fields, submit: W.send, files: true }, reader)}`,
  }
}
