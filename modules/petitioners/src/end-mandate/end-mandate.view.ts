import { SCOPES } from '@onedoor/case'
import { type Html, html, type Reader, sayTo } from '@onedoor/html'
import { backTo, type Made, ownForm, type Shown } from '../by-code.view.ts'
import { type Mandate, standing } from '../petitioners.state.ts'

const W = {
  title: { zh: '收回委托', en: 'Take a mandate back' },
  lead: {
    zh: '收回马上生效，不用说理由，也不用代理人同意。',
    en: 'It takes effect at once; no reason is asked and the agent need not agree.',
  },
  none: { zh: '现在没有有效的委托。', en: 'No mandate is running.' },
  until: { zh: '到', en: 'until' },
  send: { zh: '收回这份委托', en: 'Take this one back' },
} as const

const one = (mandate: Mandate, shown: Shown, reader: Reader): Html => {
  const say = sayTo(reader)
  const agent = shown.agents.get(mandate.id) ?? ''
  const scope = mandate.scope.map((each) => say(SCOPES[each])).join(say({ zh: '、', en: ', ' }))
  return html`<section class="sheet"><p><strong>${agent}</strong> ${say(W.until)} ${mandate.until}</p><p class="soft">${scope}</p>
${ownForm({ ...shown, faults: [] }, { path: '/own/end-mandate', fields: html``, submit: W.send, hidden: { mandate: mandate.id } }, reader)}</section>`
}

export const endMandateForm = (shown: Shown, reader: Reader): Made => {
  const say = sayTo(reader)
  const running = standing(shown.parties, shown.today)
  const { refused, ...bare } = shown
  const list = running.length === 0 ? html`<p>${say(W.none)}</p>` : html`${running.map((mandate) => one(mandate, bare, reader))}`
  return {
    title: say(W.title),
    body: html`<h1>${say(W.title)}</h1><p>${say(W.lead)}</p>${refused !== undefined && html`<p class="fault" role="alert">${refused}</p>`}${list}${backTo(shown.code, reader)}`,
  }
}
