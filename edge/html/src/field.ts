import { type Html, html } from './html.ts'

type Field = Readonly<{
  name: string
  label: string
  hint?: string | undefined
  fault?: string | undefined
  value?: string | undefined
  required?: boolean
  autocomplete?: string
  inputmode?: string
}>

const noteIds = ({ name, hint, fault }: Field): string | undefined =>
  [hint === undefined ? undefined : `${name}-hint`, fault === undefined ? undefined : `${name}-fault`].filter(Boolean).join(' ') ||
  undefined

const notes = ({ name, hint, fault }: Field): Html =>
  html`${hint !== undefined && html`<span class="hint" id="${name}-hint">${hint}</span>`}${fault !== undefined && html`<span class="fault" id="${name}-fault">${fault}</span>`}`

const attributes = (field: Field): Html => {
  const ids = noteIds(field)
  return html`id="${field.name}" name="${field.name}"${field.required === true ? html` required` : ''}${ids !== undefined && html` aria-describedby="${ids}"`}${field.fault !== undefined && html` aria-invalid="true"`}${field.autocomplete !== undefined && html` autocomplete="${field.autocomplete}"`}${field.inputmode !== undefined && html` inputmode="${field.inputmode}"`}`
}

const framed = (field: Field, control: Html): Html =>
  html`<div class="field${field.fault !== undefined && ' faulty'}"><label for="${field.name}">${field.label}</label>${notes(field)}${control}</div>`

/** One line of text with its label, its hint and what is wrong with it, tied together for those who cannot see them. */
export const line = (field: Field): Html => framed(field, html`<input type="text" ${attributes(field)} value="${field.value ?? ''}">`)

export const area = (field: Field & Readonly<{ rows: number }>): Html =>
  framed(field, html`<textarea ${attributes(field)} rows="${field.rows}">\n${field.value ?? ''}</textarea>`)

export const choice = (field: Field & Readonly<{ options: readonly Readonly<{ value: string; text: string }>[] }>): Html =>
  framed(
    field,
    html`<select ${attributes(field)}>${field.options.map(({ value, text }) => html`<option value="${value}"${value === field.value ? html` selected` : ''}>${text}</option>`)}</select>`,
  )

/** What is wrong, all together at the top, each a link to its place. */
export const faultList = (title: string, faults: readonly Readonly<{ field: string; text: string }>[]): Html | undefined =>
  faults.length === 0
    ? undefined
    : html`<section class="faults" role="alert" tabindex="-1" aria-labelledby="faults-title"><h2 id="faults-title">${title}</h2><ul>${faults.map(({ field, text }) => html`<li><a href="#${field}">${text}</a></li>`)}</ul></section>`
