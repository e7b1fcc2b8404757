import { CONSENTS, type ConsentTo } from '@onedoor/case'
import { type Html, html, type Reader, sayTo } from '@onedoor/html'
import { backTo, type Made, ownForm, type Shown, whoField } from './by-code.view.ts'

const W = {
  title: { zh: '哪些事需要您同意', en: 'What needs your consent' },
  lead: {
    zh: '每一项都由您自己决定。不同意、以后再收回，都不影响办理，期限也不变。',
    en: 'Each is yours to decide. Saying no, or taking it back later, changes nothing in the handling and no last day.',
  },
  given: { zh: '您已同意', en: 'You agreed' },
  give: { zh: '同意', en: 'Agree' },
  take: { zh: '收回同意', en: 'Take it back' },
} as const

const isConsent = (to: string): to is ConsentTo => Object.hasOwn(CONSENTS, to)

const one = (to: ConsentTo, shown: Shown, reader: Reader): Html => {
  const say = sayTo(reader)
  const given = shown.parties.consents.some((consent) => consent.to === to)
  const fields = whoField(shown, reader) || html``
  const give = ownForm(shown, { path: '/own/consent', fields, submit: W.give, hidden: { to } }, reader)
  const take = ownForm(shown, { path: '/own/withdraw-consent', fields, submit: W.take, hidden: { to } }, reader)
  const several = shown.parties.people.length > 1
  return html`<section class="sheet"><h2>${say(CONSENTS[to])}</h2>${given && html`<p class="soft">${say(W.given)}</p>`}${(!given || several) && give}${given && take}</section>`
}

export const consentForm = (shown: Shown, reader: Reader): Made => {
  const say = sayTo(reader)
  const { refused, ...bare } = { ...shown, faults: [] }
  return {
    title: say(W.title),
    body: html`<h1>${say(W.title)}</h1><p>${say(W.lead)}</p>${refused !== undefined && html`<p class="fault" role="alert">${refused}</p>`}
${Object.keys(CONSENTS)
  .filter(isConsent)
  .map((to) => one(to, bare, reader))}${backTo(shown.code, reader)}`,
  }
}
