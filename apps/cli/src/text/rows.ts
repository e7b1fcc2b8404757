import { existsSync, readFileSync, statSync } from 'node:fs'
import type { z } from 'zod'

/** The text of a file that somebody named; what is wrong with the name is said in both languages. */
export const textOfFile = (file: string): string => {
  if (!existsSync(file)) throw new Error(`没有这个文件：${file}。There is no such file.`)
  if (statSync(file).isDirectory()) throw new Error(`这是文件夹，不是文件：${file}。That is a folder, not a file.`)
  return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
}

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What is wrong with a row, in both languages. Its words are not repeated: they are people’s letters. */
const wrongWith = (row: unknown, issue: z.core.$ZodIssue | undefined): string => {
  if (row === undefined) return '这一行不是完整的 JSON。This line is not whole JSON.'
  if (!isRecord(row) || issue === undefined) return '这一行应是一条 {…} 记录。This line should be one record, {…}.'
  const field = issue.path.join('.')
  if (row[String(issue.path[0])] === undefined) return `这一行缺少 ${field}。${field} is missing.`
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    return `${field} 只能是 ${values.join('、')}。${field} can only be ${values.join(' or ')}.`
  }
  return issue.code === 'too_small'
    ? `${field} 是空的。${field} is empty.`
    : `${field} 的值不对。The value of ${field} is not of the right kind.`
}

/** The rows of a JSON Lines file. A row that does not fit stops everything and is named by its line, never by its words. */
export const rowsOf = <Row>(file: string, shape: z.ZodType<Row>): readonly Row[] => {
  const rows = textOfFile(file)
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return []
      const row = parsed(line)
      const result = shape.safeParse(row)
      if (result.success) return [result.data]
      throw new Error(`${file}，第 ${at + 1} 行 line ${at + 1}: ${wrongWith(row, result.error.issues[0])}`)
    })
  if (rows.length === 0) throw new Error(`文件里没有一行：${file}。There is no row in the file.`)
  return rows
}
