import { existsSync, readFileSync, statSync } from 'node:fs'
import type { z } from 'zod'

const linesOf = (file: string): readonly string[] => {
  if (!existsSync(file)) throw new Error(`没有这个文件：${file}。There is no such file.`)
  if (statSync(file).isDirectory()) throw new Error(`这是文件夹，不是文件：${file}。That is a folder, not a file.`)
  return readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')
}

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** The rows of a JSON Lines file. A row that does not fit stops everything and is named by its line, never by its words: they are people's letters. */
export const rowsOf = <Row>(file: string, shape: z.ZodType<Row>): readonly Row[] => {
  const rows = linesOf(file).flatMap((line, at) => {
    if (line.trim() === '') return []
    const result = shape.safeParse(parsed(line))
    if (result.success) return [result.data]
    const [issue] = result.error.issues
    throw new Error(`${file}:${at + 1} ${issue?.path.join('.') ?? ''}: 这一行读不懂。This row does not fit: ${issue?.code ?? ''}.`)
  })
  if (rows.length === 0) throw new Error(`文件里没有一行：${file}。There is no row in the file.`)
  return rows
}
