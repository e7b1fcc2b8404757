/** Markup that is safe to send. Only `html` makes it; everything put into it is escaped unless it is markup itself. */
export type Html = Readonly<{ markup: string }>

type Part = string | number | Html | readonly Part[] | undefined | false

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter)

const write = (part: Part): string => {
  if (part === undefined || part === false) return ''
  if (typeof part === 'string') return escape(part)
  if (typeof part === 'number') return String(part)
  return 'markup' in part ? part.markup : part.map(write).join('')
}

/** html`<p>${whatever a person typed}</p>`: the only way to markup. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: texts.reduce((whole, text, i) => `${whole}${write(parts[i - 1])}${text}`),
})

/** A person's words keep their paragraphs. */
export const paragraphs = (text: string): Html => html`${text.split(/\n+/).map((line) => html`<p>${line}</p>`)}`

/** A date of a sentence stays on one line, however narrow the telephone. */
export const dated = (text: string): Html =>
  html`${text.split(/(\d{4}-\d{2}-\d{2})/).map((part, i) => (i % 2 === 1 ? html`<span class="day">${part}</span>` : part))}`

/** Markup made by a trusted renderer of ours (a QR code as SVG). Never for anything that was typed. */
export const trusted = (markup: string): Html => ({ markup })
