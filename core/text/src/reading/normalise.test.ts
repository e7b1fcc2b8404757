import { expect, test } from 'vitest'
import { normalise } from './normalise.ts'

test('a letter typed in full width, with invisible characters, reads like the plain one', () => {
  expect(normalise('ＡＢ１２\u200b３　路　\n\n“桥”')).toBe('ab123 路 “桥”')
})

test('an empty letter and a letter of nothing but signs that cannot be seen are empty', () => {
  expect(normalise('')).toBe('')
  expect(normalise('\u200b\ufeff\u0000')).toBe('')
})
