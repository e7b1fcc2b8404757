import { expect, it } from 'vitest'
import { z } from 'zod'
import { faultsOf } from './invalid.ts'

const Form = z.object({
  title: z.string().min(1).max(40),
  words: z.string().min(4),
  kind: z.enum(['A', 'B']),
  day: z.iso.date(),
  lines: z.array(z.string()).max(2),
  own: z.string().max(1, '只写一个字｜one character'),
})
const told = (part: object) => {
  const good = { title: '路灯', words: '路灯不亮', kind: 'A', day: '2026-11-27', lines: [], own: '' }
  return faultsOf(Form.safeParse({ ...good, ...part }).error ?? new z.ZodError([]))
}

it('tells a person in plain words what is wrong with a field whose shape has no words of its own', () => {
  expect(told({ title: '长'.repeat(41) })).toEqual([{ field: 'title', zh: '不能超过 40 字', en: 'At most 40 characters' }])
  expect(told({ title: '' })).toEqual([{ field: 'title', zh: '请填写', en: 'Fill this in' }])
  expect(told({ title: undefined })).toEqual([{ field: 'title', zh: '请填写', en: 'Fill this in' }])
  expect(told({ words: '路灯' })).toEqual([{ field: 'words', zh: '至少写 4 个字', en: 'At least 4 characters' }])
  expect(told({ kind: 'C' })).toEqual([{ field: 'kind', zh: '请从列出的选项中选一项', en: 'Choose one of those listed' }])
  expect(told({ day: '昨天' })).toEqual([{ field: 'day', zh: '格式不对', en: 'Not of the right form' }])
  expect(told({ lines: ['1', '2', '3'] })).toEqual([{ field: 'lines', zh: '最多 2 项', en: 'At most 2' }])
})

it('keeps the words that a shape has', () => {
  expect(told({ own: '两个' })).toEqual([{ field: 'own', zh: '只写一个字', en: 'one character' }])
})
