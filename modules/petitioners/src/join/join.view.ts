import { html, line, type Reader, sayTo } from '@onedoor/html'
import { faultAt, type Made, ownForm, type Shown, typedIn } from '../by-code.view.ts'

const W = {
  title: { zh: '和我们一起反映', en: 'Join this petition' },
  lead: {
    zh: '由想加入的人本人填写。人数不限；需要当面说明的，推选的代表不超过五人。',
    en: 'To be filled in by whoever joins. Any number may; where something is said in person, at most five speak for all.',
  },
  name: { zh: '加入的人的姓名', en: 'Name of whoever joins' },
  address: { zh: '住址（送达书面答复用）', en: 'Address (for the written answer)' },
  phone: { zh: '电话', en: 'Telephone' },
  send: { zh: '加入', en: 'Join' },
} as const

export const joinForm = (shown: Shown, reader: Reader): Made => {
  const say = sayTo(reader)
  const field = (name: 'name' | 'address' | 'phone', autocomplete: string) =>
    line({ name, label: say(W[name]), value: typedIn(shown, name), fault: faultAt(shown, name), autocomplete })
  const fields = html`${field('name', 'name')}${field('address', 'street-address')}${field('phone', 'tel')}`
  return {
    title: say(W.title),
    body: html`<h1>${say(W.title)}</h1><p>${say(W.lead)}</p>${ownForm(shown, { path: '/own/join', fields, submit: W.send }, reader)}`,
  }
}
