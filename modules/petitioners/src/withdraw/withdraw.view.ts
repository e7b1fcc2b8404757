import { area, html, type Reader, sayTo } from '@onedoor/html'
import { backTo, faultAt, type Made, ownForm, type Shown, typedIn } from '../by-code.view.ts'

const W = {
  title: { zh: '撤回', en: 'Withdraw' },
  lead: {
    zh: '撤回后，这件事项不再办理，单位不再欠您答复。撤回不记在任何人账上，以后可以重新提出。',
    en: 'Once withdrawn, the matter is no longer handled and no answer is owed. It counts against nobody, and you may put it again.',
  },
  free: {
    zh: '撤回只能由您本人决定。有人要求您撤回、或者拿撤回当条件的，您可以不撤回，也可以向信访部门或者 12388 反映。',
    en: 'Only you decide. If somebody tells you to withdraw, or makes it a condition, you need not, and may report it to the petition office or by calling 12388.',
  },
  reason: { zh: '为什么撤回（用自己的话）', en: 'Why you withdraw, in your own words' },
  next: { zh: '下一步：再看一遍', en: 'Next: look at it once more' },
  sure: { zh: '确定撤回吗', en: 'Withdraw it?' },
  yours: { zh: '您写的理由：', en: 'Your reason:' },
  send: { zh: '确定撤回', en: 'Yes, withdraw' },
} as const

export const withdrawForm = (shown: Shown, reader: Reader): Made => {
  const say = sayTo(reader)
  const fields = html`${area({ name: 'reason', label: say(W.reason), rows: 3, value: typedIn(shown, 'reason'), fault: faultAt(shown, 'reason') })}`
  return {
    title: say(W.title),
    body: html`<h1>${say(W.title)}</h1><p>${say(W.lead)}</p><p>${say(W.free)}</p>${ownForm(shown, { path: '/own/withdraw', fields, submit: W.next }, reader)}${backTo(shown.code, reader)}`,
  }
}

/** The second look: what it means, the reason as it was written, and the way back first in nobody's way. */
export const withdrawConfirm = (shown: Shown, reader: Reader): Made => {
  const say = sayTo(reader)
  const reason = typedIn(shown, 'reason')
  const hidden = { reason, sure: '1' }
  return {
    title: say(W.sure),
    body: html`<h1>${say(W.sure)}</h1><p>${say(W.lead)}</p><p>${say(W.yours)}</p><p class="words">${reason}</p>
${ownForm(shown, { path: '/own/withdraw', fields: html``, submit: W.send, hidden }, reader)}${backTo(shown.code, reader)}`,
  }
}
