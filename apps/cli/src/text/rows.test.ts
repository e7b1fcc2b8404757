import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { z } from 'zod'
import { rowsOf } from './rows.ts'

const folder = mkdtempSync(join(tmpdir(), 'onedoor-rows-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const Pair = z.object({ a: z.union([z.string(), z.number()]), ids: z.array(z.string()).min(1), label: z.enum(['same', 'diff']) })
const GOOD = '{"a":1,"ids":["x"],"label":"same"}'
const read = (...lines: readonly string[]) => {
  const path = join(folder, 'rows.jsonl')
  writeFileSync(path, lines.join('\n'))
  return rowsOf(path, Pair)
}

it.each([
  ['{"a":1,"ids":["x"],"label":"same"', 'line 3: 这一行不是完整的 JSON。'],
  ['[1, 2]', 'line 3: 这一行应是一条 {…} 记录。'],
  ['null', 'line 3: 这一行应是一条 {…} 记录。'],
  ['{"ids":["x"],"label":"same"}', 'line 3: 这一行缺少 a。a is missing.'],
  ['{"a":1,"ids":["x"],"label":"李某的信"}', 'line 3: label 只能是 same、diff。label can only be same or diff.'],
  ['{"a":1,"ids":[],"label":"same"}', 'line 3: ids 是空的。ids is empty.'],
  ['{"a":true,"ids":["x"],"label":"same"}', 'line 3: a 的值不对。'],
])('names the line and what is wrong with it, and none of the words in it: %s', (line, said) => {
  expect(() => read(GOOD, '', line)).toThrow(said)
  expect(() => read(GOOD, '', line)).not.toThrow('李某')
})

it('reads what fits, and tells an empty file, a folder and no file apart', () => {
  expect(read(GOOD, '', GOOD)).toHaveLength(2)
  expect(() => read('', ' ')).toThrow('文件里没有一行')
  expect(() => rowsOf(folder, Pair)).toThrow('这是文件夹')
  expect(() => rowsOf(join(folder, 'none'), Pair)).toThrow('没有这个文件')
})
