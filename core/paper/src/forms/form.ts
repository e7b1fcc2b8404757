import type { DateOnly } from '@onedoor/clock'
import type { Ability } from '@onedoor/duty'
import { footOf, formOf, type Issued, type Issuer, type MatterFacts, named, officialOf } from '../facts.ts'
import type { Paper, PaperKind } from '../paper.ts'
import { type PaperRefusal, unlessRefused } from '../required.ts'
import type { Elements, Template, Value } from '../template/template.ts'
import { missingIn, write } from '../template/write.ts'
import { dateSaid } from '../words.ts'

/** How a field is asked: a line, a long text, a day, a person’s name, or several lines that are one thing each. */
type Ask = 'text' | 'long' | 'date' | 'person' | 'list'

/** What a field can be filled with beforehand, from the case file. Everything is text, empty where the file does not say it. */
export const FILE_FACTS = [
  ...['subject', 'claims', 'petitioner', 'reach', 'channel', 'receivedOn', 'materials', 'organ', 'address', 'phone', 'officer', 'today'],
  ...['acceptedOn', 'due', 'handler', 'referralNo', 'referredBy', 'reportDue', 'notes'],
  ...['hearingTime', 'hearingPlace', 'hearers', 'hearingChair', 'hearingReport'],
  ...['parties', 'mediator', 'otherSideAgreed', 'agreed', 'effectiveOn'],
  ...['agent', 'agentScope', 'agentUntil', 'agentTold'],
  ...['opinionNo', 'opinionFacts', 'opinionBasis', 'opinionAnswers', 'servedOn', 'reviewBody'],
] as const

export type FileFact = (typeof FILE_FACTS)[number]
export type FileFacts = Readonly<Record<FileFact, string>>

/** `zh` is the name in the wording, too. With `article` the law wants it, and a paper without it is refused. */
export type FormField = Readonly<{ key: string; zh: string; en: string; ask: Ask; article?: string; from?: FileFact }>

/** A document that a person fills in. It changes nothing in the life of a matter. */
export type Form = Readonly<{
  id: string
  kind: PaperKind
  name: Readonly<{ zh: string; en: string }>
  /** Whether it belongs to a matter or to the office as a whole. */
  about: 'matter' | 'office'
  may: Ability
  layout: 'official' | 'form'
  /** 文号 kind word; a form without one has no number. */
  word?: string
  fields: readonly FormField[]
  /** Key of the field that says to whom it goes; `petitioner` for the person who petitions. */
  to?: string
  /** Key of the field that says by which day an answer is asked for. */
  answerBy?: string
  signatures?: readonly string[]
  /** What stands below the fields; for a letter, the whole wording. */
  notes?: readonly string[]
  wording?: string
  /** Written for the petitioner, who then reads it under the query code unless the officer decides otherwise. */
  forPetitioner?: boolean
}>

export type Answers = Readonly<Record<string, string>>

/** The addressee is printed above the letter, whatever its wording. */
const elementsOf = ({ fields, to }: Form): Elements =>
  Object.fromEntries(
    fields.map(({ key, zh, en, article }) => [
      zh,
      { meaning: en, ...(article !== undefined && { article }), ...(key === to && { beside: true as const }) },
    ]),
  )

const rowsOf = ({ name, about, fields, notes = [] }: Form): string => {
  const head = about === 'matter' ? ['| 信访事项 | {{编号}}　{{事由}} |'] : []
  return [`# ${name.zh}`, ...head, ...fields.map(({ zh }) => `| ${zh} | {{${zh}}} |`), ...notes].join('\n')
}

/** The wording of a form: its own, or a table of its fields. */
export const formTemplate = (form: Form): Template => ({
  ...{ id: form.id, kind: form.kind, layout: form.layout, name: form.name, elements: elementsOf(form) },
  wording: form.wording ?? rowsOf(form),
})

const valueOf = ({ key, ask }: FormField, answers: Answers): Value => {
  const said = (answers[key] ?? '').trim()
  if (ask === 'list') return said.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
  return ask === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(said) ? dateSaid(said) : said
}

const valuesOf = ({ fields }: Form, answers: Answers) => Object.fromEntries(fields.map((field) => [field.zh, valueOf(field, answers)]))

/** The first article of which an answer is missing; the desk and the rule ask the same. */
export const unfilled = (form: Form, answers: Answers): PaperRefusal | undefined => missingIn(elementsOf(form), valuesOf(form, answers))

/** Each field that the law wants and nobody filled in. */
export const emptyFields = ({ fields }: Form, answers: Answers): readonly FormField[] =>
  fields.filter(({ key, article }) => article !== undefined && (answers[key] ?? '').trim() === '')

/** For a look before it is ready: what is still wanted stands in brackets where it will stand. */
export const withGaps = (form: Form, answers: Answers): Answers => ({
  ...answers,
  ...Object.fromEntries(emptyFields(form, answers).map(({ key, zh }) => [key, `〔${zh}〕`])),
})

/** Fields as the case file fills them. */
export const prefilled = ({ fields }: Form, facts: FileFacts): Answers =>
  Object.fromEntries(fields.map(({ key, from }) => [key, from === undefined ? '' : facts[from]]))

type Filled = Readonly<{ answers: Answers; issuer: Issuer; date: DateOnly; docNo?: string; matter?: MatterFacts }>

const addresseeOf = ({ to }: Form, { answers, matter }: Filled): string | undefined =>
  to === 'petitioner' && matter !== undefined ? named(matter) : to === undefined ? undefined : answers[to]

/** The document of a filled-in form, or the refusal that names the article and the field. */
export const fillForm = (form: Form, filled: Filled): Paper | PaperRefusal => {
  const { answers, issuer, date, docNo, matter } = filled
  const written = write(formTemplate(form), filled, valuesOf(form, answers))
  const addressee = addresseeOf(form, filled)
  return unlessRefused(written, (body) => {
    const letter = {
      ...{ kind: form.kind, ...body, signatures: form.signatures ?? [] },
      ...(addressee !== undefined && { addressee }),
      ...(form.forPetitioner === true && matter !== undefined && { foot: footOf(matter) }),
    }
    const issued: Issued = { docNo: docNo ?? '', date }
    return form.layout === 'official'
      ? officialOf(issuer, issued, letter)
      : { ...formOf(issuer, date, letter), ...(docNo !== undefined && { docNo }) }
  })
}
