/** `# title`, `## heading`, `### smaller heading`, `| label | value |`, and any other line a paragraph. Empty lines only part them for the eye. */
export type Line =
  | Readonly<{ kind: 'title' | 'paragraph'; text: string }>
  | Readonly<{ kind: 'heading'; level: 1 | 2; text: string }>
  | Readonly<{ kind: 'row'; label: string; value: string }>

const PLACEHOLDER = /\{\{([^{}\n]*)\}\}/g

/** Names between double braces, `{{诉求}}`, in the order they stand. */
export const namesIn = (text: string): readonly string[] => [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name.trim())

/** Puts what is said in the place of each name, once: what a person wrote is never read as wording. */
export const replaceNames = (text: string, said: (name: string) => string): string =>
  text.replaceAll(PLACEHOLDER, (_, name: string) => said(name.trim()))

/** Braces that stand alone: a name that was typed half. */
export const strayBraces = (text: string): string | undefined => /.{0,8}(?:\{\{|\}\}).{0,8}/.exec(text.replaceAll(PLACEHOLDER, ''))?.[0]

const ROW = /^\|([^|]*)\|(.*?)\|?$/
const HEADING = /^(#{1,3})\s+(.+)$/

const lineOf = (text: string): Line => {
  const [, marks, said = ''] = HEADING.exec(text) ?? []
  if (marks === '#') return { kind: 'title', text: said }
  if (marks !== undefined) return { kind: 'heading', level: marks === '##' ? 1 : 2, text: said }
  const [, label, value = ''] = ROW.exec(text) ?? []
  return label === undefined ? { kind: 'paragraph', text } : { kind: 'row', label: label.trim(), value: value.trim() }
}

export const linesOf = (wording: string): readonly Line[] =>
  wording
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(lineOf)

export const textOf = (line: Line): string => (line.kind === 'row' ? `${line.label} ${line.value}` : line.text)
