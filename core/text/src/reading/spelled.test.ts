import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gramsOf } from './grams.ts'
import { spelled } from './spelled.ts'

const same = (char: string): string => (char === '補' ? '补' : char)

test('a letter in full width, traditional characters and with a line break in a word is spelled like the plain one, and knows where each character stood', () => {
  const { text, at } = spelled('拆\n迁補償　ＡＢ １２', same)
  expect(text).toBe('拆迁补償 ab 12')
  expect(at).toEqual([0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
})

test('every place of a spelled text lies in the original, in order, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (original) => {
      const { text, at } = spelled(original, same)
      expect(at).toHaveLength(text.length + 1)
      expect(at).toEqual(at.toSorted((a, b) => a - b))
      expect(at.at(-1)).toBe(original.length)
    }),
  )
})

test('words of two characters, lone characters, and numbers whole', () => {
  expect(gramsOf('石桥村3号楼，水 ab12')).toEqual(['石桥', '桥村', '3', '号楼', '水', 'ab12'])
  expect(gramsOf('')).toEqual([])
  expect(gramsOf('，。！')).toEqual([])
})
