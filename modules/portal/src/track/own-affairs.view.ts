import { LIVE, type Life } from '@onedoor/case'
import { type Html, html, type Reader, sayTo, type Words } from '@onedoor/html'

type OwnAct = Readonly<{ path: string; said: Words; open: (life: Life) => boolean }>

const always = (): boolean => true
const isAlive = ({ phase }: Life): boolean => LIVE.includes(phase)
const isJoint = ({ persons }: Life): boolean => persons.length > 1

/** What the petitioner settles alone, each on a page of its own that says what it means. */
const OWN: readonly OwnAct[] = [
  { path: '/own/contact', said: { zh: '补充或更正联系方式', en: 'Add or correct how to reach me' }, open: always },
  { path: '/own/consent', said: { zh: '哪些事需要我同意', en: 'What needs my consent' }, open: always },
  { path: '/own/join', said: { zh: '有人要一起反映', en: 'Somebody wants to join' }, open: isAlive },
  { path: '/own/leave', said: { zh: '我要退出', en: 'Leave this petition' }, open: (life) => isAlive(life) && isJoint(life) },
  { path: '/own/mandate', said: { zh: '委托代理人', en: 'Authorise an agent' }, open: always },
  { path: '/own/end-mandate', said: { zh: '收回委托', en: 'Take a mandate back' }, open: ({ mandates }) => mandates.length > 0 },
  { path: '/own/withdraw', said: { zh: '撤回这件事项', en: 'Withdraw this matter' }, open: (life) => isAlive(life) && !isJoint(life) },
]

const W = { own: { zh: '联系方式、同意、委托、撤回', en: 'Contact, consent, agents, withdrawing' } }

export const ownAffairs = ({ id, life }: Readonly<{ id: string; life: Life }>, code: string, reader: Reader): Html => {
  const say = sayTo(reader)
  const button = ({ path, said }: OwnAct) =>
    html`<form method="post" action="${path}"><input type="hidden" name="code" value="${code}"><input type="hidden" name="matter" value="${id}"><button>${say(said)}</button></form>`
  return html`<details class="sheet"><summary>${say(W.own)}</summary><div class="acts">${OWN.filter(({ open }) => open(life)).map(button)}</div></details>`
}
