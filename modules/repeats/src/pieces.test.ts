import fc from 'fast-check'
import { expect, it } from 'vitest'
import { piecesOf } from './pieces.state.ts'

const TEXT = '窑厂烧砖的黑烟整夜飘进院子'

it('a letter with marks in it is still the letter, word for word, however the marks lie', () => {
  const place = fc.tuple(fc.nat(TEXT.length), fc.nat(TEXT.length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  fc.assert(
    fc.property(fc.array(place, { maxLength: 6 }), (places) => {
      const pieces = piecesOf(TEXT, places)
      expect(pieces.map(({ words }) => words).join('')).toBe(TEXT)
      for (const { start, words, marked } of pieces)
        for (let at = start; at < start + words.length; at += 1) expect(places.some((one) => one.start <= at && at < one.end)).toBe(marked)
    }),
  )
})
