import { createInterface } from 'node:readline'
import { textOf } from './encoding.ts'
import type { Row, Unread } from './row.ts'

const cellOf = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  return Array.isArray(value) ? value.map(cellOf).join('\n') : JSON.stringify(value)
}

const rowOf = (line: number, text: string): Row | Unread => {
  const unread = { line, text, why: { zh: '这一行不是一个 JSON 对象。', en: 'This line is not a JSON object.' } }
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return unread
    return { line, cells: Object.fromEntries(Object.entries(value).map(([key, cell]) => [key, cellOf(cell)])) }
  } catch {
    return unread
  }
}

/** One JSON object a line. A list becomes one line each in its cell. */
export const readJsonl = async function* (path: string): AsyncGenerator<Row | Unread> {
  let line = 0
  for await (const text of createInterface({ input: await textOf(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1
    const bare = text.replace(/^\uFEFF/, '').trim()
    if (bare !== '') yield rowOf(line, bare)
  }
}
