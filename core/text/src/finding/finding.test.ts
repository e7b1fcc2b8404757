import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gramsOf } from '../reading/grams.ts'
import { askedWords } from './asked-words.ts'
import { marksBeside, marksOf, snippetOf } from './marks.ts'
import { piecesSaid, shareSaid, weightSaid } from './partly.ts'

const SIMPLE: Readonly<Record<string, string>> = { 補: '补', 償: '偿', 遷: '迁' }
const same = (char: string): string => SIMPLE[char] ?? char
const words = (typed: string) => askedWords(typed, same).map(({ text }) => text)

test('what is typed is parted at spaces and signs, and each part must be found', () => {
  expect(words('石桥村 拆遷，补偿款')).toEqual(['石桥村', '拆迁', '补偿款'])
  expect(words('Ｄ12-34')).toEqual(['d12', '34'])
})

test('a lone character is not looked for, and says so by being left out', () => {
  expect(words('的')).toEqual([])
  expect(words('')).toEqual([])
  expect(words('，。 7')).toEqual([])
  expect(words('喆 石桥')).toEqual(['石桥'])
})

test('a language that writes its vowels as signs is found syllable by syllable, and its words are enough to look for', () => {
  expect(askedWords('བོད་ཡིག', same).map(({ grams }) => grams)).toEqual([['བོད'], ['ཡིག']])
  expect(gramsOf('ང་ལ་བོད་ཡིག་གི་ཡི་གེ་ཡོད')).toEqual(expect.arrayContaining(['བོད', 'ཡིག']))
  expect(askedWords('ئۇيغۇرچە خەت', same).map(({ grams }) => grams)).toEqual([['ئۇيغۇرچە'], ['خەت']])
})

test('a house is found by its number though its letter goes on: B12栋 in “B12栋旁边”', () => {
  expect(askedWords('B12栋', same).map(({ grams }) => grams)).toEqual([['b12']])
  expect(askedWords('柳树湾3号', same).map(({ grams }) => grams)).toEqual([['柳树', '树湾', '3']])
})

test('words typed in simplified characters are marked in the letter as it was written, over a line break too', () => {
  const letter = '关于拆\n遷補償的事'
  const [mark] = marksOf(letter, '拆迁补偿', same)
  expect(letter.slice(mark?.start, mark?.end)).toBe('拆\n遷補償')
})

test('a number is found whole: 12 is not in 312', () => {
  expect(marksOf('3号楼312室', '12', same)).toEqual([])
  expect(marksOf('12号楼312室', '12', same)).toHaveLength(1)
})

test('a petitioner is not found by name in the search of words (个人信息保护法 第六条)', () => {
  const letter = '我叫王大明，王大明桥的王大明'
  const all = marksOf(letter, '王大明', same)
  expect(marksBeside(all, all)).toEqual([])
  expect(marksBeside(marksOf(letter, '大明桥', same), [{ start: 2, end: 5 }])).toHaveLength(1)
})

test('a passage is cut around the first mark, never through a character, with its marks in place', () => {
  const text = `${'前'.repeat(100)}𠮷拆迁补偿${'后'.repeat(100)}`
  const { text: passage, marks, before, after } = snippetOf(text, marksOf(text, '拆迁', same), 10)
  expect([before, after]).toEqual([true, true])
  expect(passage.slice(marks[0]?.start, marks[0]?.end)).toBe('拆迁')
  expect(passage.isWellFormed()).toBe(true)
})

test('what is marked is what was typed, wherever it stands', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), (before, after) => {
      const letter = `${before}。修水渠。${after}`
      const found = marksOf(letter, '修水渠', same).map(({ start, end }) => letter.slice(start, end))
      expect(found).toContain('修水渠')
    }),
  )
})

test('of what is in a letter only in part, the longest pieces are kept: 电梯坏了没人修 in “电梯老是坏，没人修”', () => {
  const asked = askedWords('阳光小区电梯坏了没人修', same)
  expect(piecesSaid('阳光小区三号楼的电梯老是停，没人修。', asked, same)).toEqual(['阳光小区', '电梯', '没人修'])
  expect(piecesSaid('路灯', asked, same)).toEqual([])
})

test('a number is never cut into pieces: of 12号楼 a letter on 312号楼 says nothing but 号楼', () => {
  expect(piecesSaid('住在312号楼', askedWords('17号楼', same), same)).toEqual(['号楼'])
})

test('what tells much counts for more than what every letter says, and how much of it is said is counted by characters', () => {
  const asked = askedWords('垟坑 问题', same)
  const weightOf = (gram: string) => (gram === '垟坑' ? 9 : 1)
  expect(weightSaid(['垟坑'], asked, weightOf)).toBe(9)
  expect(weightSaid(['垟坑', '问题'], asked, weightOf)).toBe(10)
  expect([shareSaid(['垟坑'], asked), shareSaid(['垟坑', '问题'], asked), shareSaid([], [])]).toEqual([0.5, 1, 0])
})
