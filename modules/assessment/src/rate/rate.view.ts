import { type Html, html, type Reader, sayTo, type Words } from '@onedoor/html'

const W = {
  done: { zh: '您的评价已记录', en: 'Your rating is recorded' },
  kept: {
    zh: '评价只有一次，谁也不会要求您更改。',
    en: 'It is given once, and nobody may ask you to change it.',
  },
  not: { zh: '没有记录评价', en: 'No rating was recorded' },
  back: { zh: '回到我的事项', en: 'Back to my matter' },
} as const

/** What the petitioner sees after rating: done, or why not; and the way back. */
export const ratedPage = (
  { refused, code }: Readonly<{ refused: Words | undefined; code: string }>,
  reader: Reader,
): { title: string; body: Html } => {
  const say = sayTo(reader)
  const title = say(refused === undefined ? W.done : W.not)
  const body = html`<h1>${title}</h1><p>${say(refused ?? W.kept)}</p>
<form method="post" action="/track"><input type="hidden" name="code" value="${code}"><button class="main">${say(W.back)}</button></form>`
  return { title, body }
}
