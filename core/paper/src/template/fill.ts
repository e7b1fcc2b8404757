import type { Block } from '../paper.ts'
import { heading, paragraphs } from '../words.ts'
import { type Line, linesOf, namesIn, replaceNames, textOf } from './parse.ts'
import { type Elements, isMandatory, type Value, type Values } from './template.ts'

export const isBlank = (value: Value | undefined): boolean =>
  value === undefined ||
  (typeof value === 'string' ? value.trim() === '' : value.every((one) => typeof one === 'string' && one.trim() === ''))

const isBlocks = (value: Value | undefined): value is readonly (string | Block)[] =>
  Array.isArray(value) && value.some((one) => typeof one !== 'string')

const textsIn = (value: Value | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string' && one.trim() !== '') : []

const plain = (value: Value | undefined, between: string): string => (typeof value === 'string' ? value : textsIn(value).join(between))

type Filling = Readonly<{ values: Values; elements: Elements }>

/** A line that has nothing to say falls out; one that carries what the law wants never does. */
const isIdle = (line: Line, { values, elements }: Filling): boolean => {
  const names = namesIn(textOf(line))
  return names.some((name) => isBlank(values[name])) && !names.some((name) => isMandatory(elements[name]))
}

/** A line with a list is said once for each of it. */
const saidIn = (text: string, values: Values): readonly string[] => {
  const list = namesIn(text).find((name) => Array.isArray(values[name]))
  const each = list === undefined ? [''] : textsIn(values[list])
  return each.map((one) => replaceNames(text, (name) => (name === list ? one : plain(values[name], '、'))))
}

const oneLine = (text: string): string => text.replaceAll(/\s*\r?\n\s*/g, '')

const blocksOf = (line: Line, { values }: Filling): readonly Block[] => {
  if (line.kind === 'row') {
    const said = (text: string) => replaceNames(text, (name) => plain(values[name], '\n'))
    return [{ kind: 'rows', rows: [[said(line.label), said(line.value)]] }]
  }
  const [only = ''] = namesIn(line.text)
  const value = values[only]
  if (isBlocks(value)) return value.flatMap((one): readonly Block[] => (typeof one === 'string' ? paragraphs(one) : [one]))
  const said = saidIn(line.text, values)
  return line.kind === 'heading' ? said.map((text) => heading(oneLine(text), line.level)) : said.flatMap(paragraphs)
}

/** Rows that follow one another are one table. */
const joined = (blocks: readonly Block[], block: Block): readonly Block[] => {
  const before = blocks.at(-1)
  if (block.kind !== 'rows' || before?.kind !== 'rows') return [...blocks, block]
  return [...blocks.slice(0, -1), { kind: 'rows', rows: [...before.rows, ...block.rows] }]
}

/** A heading whose lines all fell out says nothing any more. */
const isOverNothing = (line: Line, next: Line | undefined): boolean =>
  line.kind === 'heading' &&
  line.level === 1 &&
  namesIn(line.text).length === 0 &&
  (next === undefined || (next.kind === 'heading' && next.level === 1))

/** A wording with its names filled in. Every text is printed as it stands. */
export const fillIn = (wording: string, filling: Filling): Readonly<{ title: string; blocks: readonly Block[] }> => {
  const lines = linesOf(wording)
  const title = lines.find(({ kind }) => kind === 'title')
  const body = lines.filter((line) => line.kind !== 'title' && !isIdle(line, filling))
  const spoken = body.filter((line, i) => !isOverNothing(line, body[i + 1]))
  return {
    title: title === undefined ? '' : oneLine(replaceNames(textOf(title), (name) => plain(filling.values[name], '、'))),
    blocks: spoken.flatMap((line) => blocksOf(line, filling)).reduce(joined, []),
  }
}
