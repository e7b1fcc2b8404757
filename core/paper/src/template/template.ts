import type { Block, Layout, PaperKind } from '../paper.ts'

/** What may stand in the wording of a document. With `article` the law wants it there; `beside` says that the form prints it and no wording need. */
export type Element = Readonly<{ en: string; article?: string; beside?: true }>
export type Elements = Readonly<Record<string, Element>>

/** A text; several, for each of which its line is printed again; or blocks, which stand in the place of their line. */
export type Value = string | readonly (string | Block)[]
export type Values = Readonly<Record<string, Value>>

/** The wording of one document as a person edits it, and what it speaks of. */
export type Template<E extends Elements = Elements> = Readonly<{
  /** `D10`, or with the variant of it: `D10-ended`. */
  id: string
  kind: PaperKind
  layout: Layout
  name: Readonly<{ zh: string; en: string }>
  elements: E
  wording: string
}>

/** Checks the names of elements where they are declared, so that a builder that forgets one does not compile. */
export const template = <const E extends Elements>(declared: Template<E>): Template<E> => declared

export const isMandatory = (element: Element | undefined): boolean => element?.article !== undefined

/** Known to every document. */
export const STANDING = {
  单位: { en: 'The organ that issues it' },
  联系地址: { en: 'Its address' },
  联系电话: { en: 'Its telephone' },
  成文日期: { en: 'Day of the document' },
  文号: { en: 'Number of the document' },
  条例: { en: 'The regulation of that day' },
} as const satisfies Elements

/** Known to every document of a matter. */
export const OF_MATTER = {
  编号: { en: 'Number of the matter' },
  事由: { en: 'What it is about' },
  信访人: { en: 'Who petitions' },
  诉求: { en: 'Each claim' },
  查询码: { en: 'Query code' },
  查询网址: { en: 'Where the code is typed in' },
  收到日期: { en: 'Day of receipt' },
  信访形式: { en: 'How it came' },
} as const satisfies Elements
