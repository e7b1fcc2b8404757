import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { confirmed, doubtAfter, doubtBefore, edited, letterText, piecesOf, proposed, type ReadText } from './draft.state.ts'

const read = (text: string, sure: readonly number[], line = sure.map(() => 0)): ReadText => ({
  ...{ text, sure, line, at: sure.map((_, i) => i / sure.length) },
})

const marked = (draft: ReturnType<typeof proposed>): readonly string[] => draft.doubts.map(({ start, end }) => draft.text.slice(start, end))

describe('a page that the machine read', () => {
  it('marks what it is not sure of, neighbours together and never across two lines', () => {
    const draft = proposed(read('欠我十万元', [0.9, 0.5, 0.4, 0.99, 0.3], [0, 0, 1, 1, 1]), 0.85)
    expect(marked(draft)).toEqual(['我', '十', '元'])
    expect(marked(proposed(read('欠我十万元', [0.9, 0.5, 0.4, 0.99, 0.3]), 0.85))).toEqual(['我十', '元'])
  })

  it('counts by characters, not by halves of one: a rare name does not shift the marks behind it', () => {
    expect(marked(proposed(read('𠮷某元', [0.99, 0.99, 0.1]), 0.85))).toEqual(['元'])
  })

  it('is walked from mark to mark and around', () => {
    const draft = proposed(read('一二三四五', [0.1, 0.9, 0.1, 0.9, 0.1]), 0.85)
    expect(doubtAfter(draft, 1)?.start).toBe(2)
    expect(doubtAfter(draft, 5)?.start).toBe(0)
    expect(doubtBefore(draft, 2)?.start).toBe(0)
    expect(doubtBefore(draft, 0)?.start).toBe(4)
    expect(doubtAfter(proposed(read('一', [1]), 0.85), 0)).toBeUndefined()
  })

  it('loses a mark when a person writes over it or says that it is right, and the others keep their characters', () => {
    const draft = proposed(read('欠工资叁元整', [0.9, 0.1, 0.9, 0.1, 0.9, 0.1]), 0.85)
    expect(marked(edited(draft, '欠工资三百元整'))).toEqual(['工', '整'])
    expect(marked(edited(draft, '他欠工资叁元整'))).toEqual(['工', '叁', '整'])
    const [first] = draft.doubts
    expect(first && marked(confirmed(draft, first))).toEqual(['叁', '整'])
  })

  it('however it is edited, marks stay inside the text and in order, and the pieces are the text', () => {
    const texts = fc.string({ unit: fc.constantFrom('欠', '工', '资', '三', '\n'), maxLength: 12 })
    fc.assert(
      fc.property(texts, fc.array(texts, { maxLength: 6 }), (first, then) => {
        const draft = then.reduce(
          edited,
          proposed(
            read(
              first,
              [...first].map((_, i) => (i % 2 === 0 ? 0.1 : 0.9)),
            ),
            0.85,
          ),
        )
        const ends = draft.doubts.flatMap(({ start, end }) => [start, end])
        expect(ends).toEqual(ends.toSorted((a, b) => a - b))
        expect(ends.every((at) => at >= 0 && at <= draft.text.length)).toBe(true)
        expect(
          piecesOf(draft)
            .map(({ text }) => text)
            .join(''),
        ).toBe(draft.text)
      }),
    )
  })

  it('is joined with the other pages, empty ones left out', () => {
    expect(letterText(['一 ', '', ' 二'])).toBe('一\n二')
  })
})
