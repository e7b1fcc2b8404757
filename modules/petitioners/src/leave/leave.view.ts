import { area, html, type Reader, sayTo } from '@onedoor/html'
import { faultAt, type Made, ownForm, type Shown, typedIn, whoField } from '../by-code.view.ts'

const W = {
  title: { zh: '退出共同信访', en: 'Leave this petition' },
  lead: {
    zh: '只是您自己退出。别人的事项照常办理，期限不变；您以后仍可以再提出。',
    en: 'Only you leave. The matter goes on for the others with the same days, and you may put it again later.',
  },
  words: { zh: '为什么退出（用自己的话）', en: 'Why you leave, in your own words' },
  send: { zh: '我要退出', en: 'Leave' },
} as const

export const leaveForm = (shown: Shown, reader: Reader): Made => {
  const say = sayTo(reader)
  const fields = html`${whoField(shown, reader)}${area({ name: 'words', label: say(W.words), rows: 3, value: typedIn(shown, 'words'), fault: faultAt(shown, 'words') })}`
  return {
    title: say(W.title),
    body: html`<h1>${say(W.title)}</h1><p>${say(W.lead)}</p>${ownForm(shown, { path: '/own/leave', fields, submit: W.send }, reader)}`,
  }
}
