import { html, line, type Reader, sayTo } from '@onedoor/html'
import { faultAt, type Made, ownForm, type Shown, typedIn, whoField } from '../by-code.view.ts'

const W = {
  title: { zh: '补充或更正联系方式', en: 'Add or correct how to reach you' },
  lead: {
    zh: '留下姓名和住址（没有住址的留电话），此后每一步都应当书面告知您；以前因为联系不上没有告知的，也要补告。',
    en: 'Leave your name and an address, or a telephone: from then on you must be told of every step in writing, also of what could not be told before.',
  },
  name: { zh: '姓名', en: 'Name' },
  address: { zh: '住址（送达书面答复用）', en: 'Address (for the written answer)' },
  phone: { zh: '电话', en: 'Telephone' },
  send: { zh: '保存联系方式', en: 'Save' },
} as const

export const clarifyForm = (shown: Shown, reader: Reader): Made => {
  const say = sayTo(reader)
  const field = (name: 'name' | 'address' | 'phone', autocomplete: string) =>
    line({ name, label: say(W[name]), value: typedIn(shown, name), fault: faultAt(shown, name), autocomplete })
  const fields = html`${whoField(shown, reader)}${field('name', 'name')}${field('address', 'street-address')}${field('phone', 'tel')}`
  return {
    title: say(W.title),
    body: html`<h1>${say(W.title)}</h1><p>${say(W.lead)}</p>${ownForm(shown, { path: '/own/contact', fields, submit: W.send }, reader)}`,
  }
}
