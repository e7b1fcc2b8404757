import type { Life, Phase } from '@onedoor/case'
import { type Html, html, type Reader, sayTo } from '@onedoor/html'

type Words = Readonly<{ zh: string; en: string }>
type Way = Readonly<{ path: string; title: Words; lead: Words; label: Words; send: Words; open: (life: Life) => boolean }>

const OVER: readonly Phase[] = ['LINKED', 'WITHDRAWN', 'TERMINATED', 'REGISTERED', 'REFERRED']

/** What the petitioner may ask for beside adding and rating, each while it is lawful. */
const WAYS: readonly Way[] = [
  {
    path: '/ask-opinion',
    title: { zh: '我要书面答复', en: 'I want a written opinion' },
    lead: {
      zh: '您的事项按简易程序办理。您可以要求转为普通程序：单位自受理之日起六十日内给出书面处理意见，不服的可以请求复查。',
      en: 'Your matter is handled simply. You may ask for the ordinary procedure: a written opinion within sixty days of acceptance, which can be reviewed.',
    },
    label: { zh: '为什么需要（至少 10 个字）', en: 'Why (at least 10 characters)' },
    send: { zh: '转为普通程序', en: 'Turn to the ordinary procedure' },
    open: ({ procedure, phase }) => procedure === 'SIMPLE' && (phase === 'HANDLING' || phase === 'SERVED'),
  },
  {
    path: '/object-to-way',
    title: { zh: '我认为处理途径不对', en: 'I think this is the wrong way' },
    lead: {
      zh: '单位会重新审看，撤回告知或者向您说明。诉讼、仲裁、复议的期限不会停下，请同时留意。',
      en: 'The unit looks again, and withdraws its notice or explains it to you. The last days of lawsuits, arbitration and reconsideration go on, so keep them in mind.',
    },
    label: { zh: '为什么不对（至少 10 个字）', en: 'Why it is wrong (at least 10 characters)' },
    send: { zh: '提出', en: 'Send' },
    open: ({ phase }) => phase === 'OTHER_TRACK',
  },
  {
    path: '/ask-recusal',
    title: { zh: '申请经办人回避', en: 'Ask that somebody else handles it' },
    lead: {
      zh: '经办人与事项或者与您有利害关系的，应当回避。由单位负责人决定，并把理由告诉您。',
      en: 'Whoever has an interest in the matter or in you must stand aside. The head decides, and you are told why.',
    },
    label: { zh: '有什么利害关系（至少 10 个字）', en: 'What interest there is (at least 10 characters)' },
    send: { zh: '申请', en: 'Ask' },
    open: ({ phase }) => !OVER.includes(phase),
  },
]

/** Each folded away: nobody is pushed to use them, everybody can find them. */
export const waysToAsk = (
  { id, life, commandId }: Readonly<{ id: string; life: Life; commandId: string }>,
  code: string,
  reader: Reader,
): Html => {
  const say = sayTo(reader)
  const form = ({ path, title, lead, label, send }: Way): Html =>
    html`<details class="sheet"><summary>${say(title)}</summary><p class="hint">${say(lead)}</p><form method="post" action="${path}"><input type="hidden" name="code" value="${code}"><input type="hidden" name="matter" value="${id}"><input type="hidden" name="commandId" value="${commandId}">
<div class="field"><label for="${id}${path}">${say(label)}</label><textarea id="${id}${path}" name="text" rows="3" maxlength="4000" required></textarea></div><button>${say(send)}</button></form></details>`
  return html`${WAYS.filter(({ open }) => open(life)).map(form)}`
}
