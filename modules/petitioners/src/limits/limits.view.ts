import { type CountedLimit, LIMITS_RUN_ON } from '@onedoor/case'
import { html, line, type Reader, sayTo } from '@onedoor/html'

const W = {
  title: { zh: '信访不停止的期限', en: 'Periods that run on meanwhile' },
  known: { zh: '您是哪一天知道的（可不填）', en: 'The day you learned of it (not needed)' },
  hint: {
    zh: '写作 2026-03-01。填了就帮您算出最后一天；这一天不会被保存。',
    en: 'Written 2026-03-01. Then the last days are worked out; the day is not kept.',
  },
  count: { zh: '算一算', en: 'Work them out' },
  fault: {
    zh: '请填写一个已经过去的日子，写作 2026-03-01',
    en: 'A day that has already come, written 2026-03-01',
  },
  last: { zh: '最后一天', en: 'last day' },
} as const

export type LimitsPage = Readonly<{ known: string; fault: boolean; limits: readonly CountedLimit[] }>

export const limitsPage = ({ known, fault, limits }: LimitsPage, reader: Reader) => {
  const say = sayTo(reader)
  const field = {
    ...{ name: 'known', label: say(W.known), hint: say(W.hint), value: known },
    ...(fault && { fault: say(W.fault) }),
  }
  const body = html`<h1>${say(W.title)}</h1><p>${say(LIMITS_RUN_ON)}</p><form method="get" action="/limits">${line(field)}<button class="main">${say(W.count)}</button></form>
${limits.map(
  ({ about, within, note, basis, lastDay }) =>
    html`<section class="sheet"><h2>${say(about)}</h2><p>${say(within)}${lastDay !== undefined && html` <strong>${say(W.last)} ${lastDay}</strong>`}</p>${note !== undefined && html`<p>${say(note)}</p>`}<p class="soft">${basis}</p></section>`,
)}`
  return { title: say(W.title), body }
}
