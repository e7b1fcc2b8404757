import { type Html, html, type Reader, sayTo, type Words } from '@onedoor/html'

const BACK = { zh: '回到我的事项', en: 'Back to my matter' }

/** What became of a step that the petitioner took: done, or why not; and the way back without the code in an address. */
export const ownPage = (
  { title, text, code }: Readonly<{ title: Words; text: Words; code: string }>,
  reader: Reader,
): { title: string; body: Html } => {
  const say = sayTo(reader)
  const body = html`<h1>${say(title)}</h1><p>${say(text)}</p>
<form method="post" action="/track"><input type="hidden" name="code" value="${code}"><button class="main">${say(BACK)}</button></form>`
  return { title: say(title), body }
}
