import { type Html, html, paragraphs, type Reader, sayTo } from '@onedoor/html'

const W = {
  title: { zh: '已收到', en: 'Received' },
  on: { zh: '收到日期', en: 'Received on' },
  next: {
    zh: '由有权处理的机关依规依纪依法办理。有反馈时，用同一个查询码可以在这里看到。这里不显示您写的内容。',
    en: 'The competent body handles it under its own rules. When there is feedback, the same query code shows it here. What you wrote is not shown.',
  },
  told: { zh: '反馈', en: 'Feedback' },
} as const

type Elsewhere = Readonly<{ receivedOn: string; told: readonly Readonly<{ at: Date; text: string }>[] }>

const day = (at: Date): string => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)

/** What went to the protected channel: that it was received, when, and what was fed back (第三十条第一款). */
export const elsewherePage = ({ receivedOn, told }: Elsewhere, reader: Reader): { title: string; body: Html } => {
  const say = sayTo(reader)
  const body = html`<h1>${say(W.title)}</h1><section class="owed"><dl class="facts"><dt>${say(W.on)}</dt><dd>${receivedOn}</dd></dl><p>${say(W.next)}</p></section>
${told.length > 0 && html`<h2>${say(W.told)}</h2>${told.map(({ at, text }) => html`<section class="sheet"><p class="soft">${day(at)}</p>${paragraphs(text)}</section>`)}`}`
  return { title: say(W.title), body }
}
