import { describe, expect, it } from 'vitest'
import { plainText } from './plain-text.ts'

describe('a text from outside', () => {
  it('loses NUL and other controls that nobody sees, and half characters', () => {
    expect(plainText('王\u0000大\u001B明\uFFFE')).toBe('王大明')
    expect(plainText('王\uD800')).toBe('王\uFFFD')
  })

  it.each(['喆镕堃𠮷𪚥𰻝', 'Jean-Luc O’Neil', '阿卜杜热合曼·买买提明', '王😀👨‍👩‍👧', 'ئۇيغۇر\u200F', '第一行\r\n\t第二行'])(
    'keeps every letter of %s',
    (text) => {
      expect(plainText(text)).toBe(text)
    },
  )
})
