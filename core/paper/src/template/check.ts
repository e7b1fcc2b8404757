import { type Refusal, refuse } from '@onedoor/kernel'
import { linesOf, namesIn, strayBraces } from './parse.ts'
import { type Elements, OF_MATTER, STANDING, type Template } from './template.ts'

export type TemplateRefusal = Refusal<'template-lacks-mandatory' | 'template-unknown-placeholder' | 'template-without-title'>

/** Everything that a wording of this document may name. */
export const namesFor = ({ elements }: Template): Elements => ({ ...STANDING, ...OF_MATTER, ...elements })

/** What the law wants in the document and the wording does not carry, with the articles. */
export const lacking = ({ elements }: Template, wording: string): readonly Readonly<{ name: string; article: string }>[] => {
  const named = new Set(namesIn(wording))
  return Object.entries(elements).flatMap(([name, { article, beside }]) =>
    article === undefined || beside === true || named.has(name) ? [] : [{ name, article }],
  )
}

/** Why this wording may not be used: it lost what the law wants in it, names what nobody knows, or has no title. */
export const templateFault = (template: Template, wording: string): TemplateRefusal | undefined => {
  const known = namesFor(template)
  const unknown = namesIn(wording).find((name) => !Object.hasOwn(known, name))
  const stray = strayBraces(wording)
  if (unknown !== undefined) return refuse('template-unknown-placeholder', `{{${unknown}}}`)
  if (stray !== undefined) return refuse('template-unknown-placeholder', stray)
  const [first, ...others] = lacking(template, wording)
  if (first !== undefined) {
    const names = [first, ...others.filter(({ article }) => article === first.article)].map(({ name }) => name)
    return refuse('template-lacks-mandatory', `${first.article}（缺 ${names.join('、')}）`)
  }
  return linesOf(wording).some(({ kind }) => kind === 'title') ? undefined : refuse('template-without-title')
}
