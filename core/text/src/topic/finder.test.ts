import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finderOf } from './finder.ts'
import { eachGram } from './letter-grams.ts'

test('every gram is found under its own number and no other is, so that a letter is read as it was learned', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }), (known, other) => {
      const lexicon = new Map<number, number>()
      eachGram(known, (gram) => lexicon.set(gram, lexicon.get(gram) ?? lexicon.size))
      const numberOf = finderOf(lexicon)
      for (const [gram, number] of lexicon) expect(numberOf(gram)).toBe(number)
      eachGram(other, (gram) => {
        expect(numberOf(gram)).toBe(lexicon.get(gram) ?? -1)
      })
    }),
  )
})
