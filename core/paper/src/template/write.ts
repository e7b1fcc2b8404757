import type { DateOnly } from '@onedoor/clock'
import { type Issuer, type MatterFacts, named } from '../facts.ts'
import { lawOf } from '../law.ts'
import type { Block } from '../paper.ts'
import { missing, type PaperRefusal } from '../required.ts'
import { dateSaid, sentence } from '../words.ts'
import { namesFor, templateFault } from './check.ts'
import { fillIn, isBlank } from './fill.ts'
import type { Elements, Template, Value, Values } from './template.ts'

/** For whom and when a document is written. */
export type Frame = Readonly<{ issuer: Issuer; date: DateOnly; docNo?: string; matter?: MatterFacts }>

const standing = ({ issuer, date, docNo = '' }: Frame): Values => ({
  ...{ 单位: issuer.name, 联系地址: issuer.address, 联系电话: issuer.phone },
  ...{ 成文日期: dateSaid(date), 文号: docNo, 条例: lawOf(date).name },
})

const ofMatter = (matter: MatterFacts): Values => ({
  ...{ 编号: matter.no, 事由: matter.subject, 信访人: named(matter), 诉求: matter.claims.map(sentence) },
  ...{ 查询码: matter.code, 查询网址: matter.trackUrl, 收到日期: dateSaid(matter.receivedOn), 信访形式: matter.channel },
})

/** The first article of which something is missing, with each thing. */
export const missingIn = (elements: Elements, values: Values): PaperRefusal | undefined => {
  const articles = [...new Set(Object.values(elements).flatMap(({ article }) => article ?? []))]
  for (const article of articles) {
    const wanted = Object.entries(elements).filter(([, element]) => element.article === article)
    const refused = missing(article, Object.fromEntries(wanted.map(([name]) => [name, isBlank(values[name]) ? '' : name])))
    if (refused !== undefined) return refused
  }
  return undefined
}

/** The county’s own wording of that day; ours where there is none, or where a newer release of this program knows it to be at fault. */
const wordingOf = (template: Template, { issuer, date }: Frame): string => {
  const own = issuer.wordings?.(template.id, date)
  return own === undefined || templateFault(template, own) !== undefined ? template.wording : own
}

export type Written = Readonly<{ title: string; blocks: readonly Block[] }>

/** A document’s title and body from its wording, or the refusal that names the article and what is missing. */
export const write = <E extends Elements>(
  template: Template<E>,
  frame: Frame,
  values: Readonly<Record<keyof E & string, Value>>,
): Written | PaperRefusal => {
  const known: Values = { ...standing(frame), ...(frame.matter !== undefined && ofMatter(frame.matter)), ...values }
  return missingIn(template.elements, known) ?? fillIn(wordingOf(template, frame), { values: known, elements: namesFor(template) })
}
