import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marksOf } from '../finding/marks.ts'
import { sought } from './figures.ts'

const same = (char: string): string => char
const text = (written: string) => sought(written, same).text

describe('numbers and dates are found in whatever spelling they were written', () => {
  it.each([
    '2020年3月1日',
    '2020年03月01日',
    '2020-03-01',
    '2020/3/1',
    '2020.3.1',
    '２０２０年３月１日',
    '二〇二〇年三月一日',
    '二零二零年三月一号',
  ])('%s is one day', (written) => {
    expect(text(written)).toBe('2020年3月1日')
  })

  it.each(['120000', '12万', '120,000', '十二万', '１２万', '120,000.00'])('%s is one number', (written) => {
    expect(text(`共${written}元`)).toBe('共120000元')
  })

  it.each([
    ['十二户', '12户'],
    ['1.1万元', '11000元'],
    ['三月', '3月'],
    ['二十一日', '21日'],
    ['二〇二〇年', '2020年'],
    ['一千二百人', '1200人'],
  ])('%s reads %s', (written, read) => {
    expect(text(written)).toBe(read)
  })

  it.each(['统一安排', '三一重工', '五一路', '一般', '百姓', '十里村', '一些', '010-2020-03-01', '192.168.1.1', '2020-13-45'])(
    '%s stays as it is',
    (written) => {
      expect(text(written)).toBe(written)
    },
  )

  it('marks the day as it was written, whole or its month alone', () => {
    const letter = '我于二〇二〇年三月一日交款'
    const marked = (asked: string) => marksOf(letter, asked, same).map(({ start, end }) => letter.slice(start, end))
    expect(marked('2020-03-01')).toEqual(['二〇二〇年三月一日'])
    expect(marked('3月')).toEqual(['三月'])
    expect(marked('2月')).toEqual([])
  })

  it('whatever was typed: places in order and inside, and reading what was read changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'二〇十百万三1209年月日号-/.,， 统元𠮷'), maxLength: 30 }), (original) => {
        const { text: read, at } = sought(original, same)
        expect(at).toHaveLength(read.length + 1)
        expect(at).toEqual(at.toSorted((a, b) => a - b))
        expect(at.at(-1)).toBe(original.length)
      }),
    )
  })
})
