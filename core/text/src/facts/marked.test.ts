import fc from 'fast-check'
import { expect, test } from 'vitest'
import { factsIn } from './facts.ts'
import { markedPieces } from './marked.ts'
import { gazetteerOf } from './places.ts'

const places = gazetteerOf([{ code: '331023001', name: '石桥村' }])

test('a place inside a claim is shown as both', () => {
  const text = '请求修好石桥村的路灯。'
  const pieces = markedPieces(text.length, factsIn({ text, places, day: '2026-03-02' }).facts)
  const place = pieces.find(({ facts }) => facts.some(({ kind }) => kind === 'PLACE'))
  expect(text.slice(place?.start, place?.end)).toBe('石桥村')
  expect(place?.facts.map(({ kind }) => kind)).toContain('CLAIM')
})

test('nothing of a letter is lost or shown twice by the marks, whatever was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'请求修好石桥村，的路灯。2026年3月5日收受三万元\n要拆'), maxLength: 60 }), (text) => {
      const pieces = markedPieces(text.length, factsIn({ text, places, day: '2026-03-02' }).facts)
      expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    }),
  )
})
