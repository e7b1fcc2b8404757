import { createHmac, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  blindKey,
  blindNumberOf,
  keysFrom,
  maskName,
  maskPhone,
  normaliseQueryCode,
  openWords,
  queryCodeOf,
  queryKeyOf,
  sealWords,
} from './index.ts'

const keys = keysFrom(randomBytes(32), '331023')

describe('a petitioner’s words at rest', () => {
  it('open again as they were, rare characters and emoji included', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.parse(JSON.stringify(value)) as never
        expect(openWords(keys, 's/x', sealWords(keys, 's/x', json))).toEqual(json)
      }),
    )
  })

  it('do not open under another place, another county’s key, or with one letter changed', () => {
    const sealed = sealWords(keys, 'matter-1/subject', '𠮷野家门口积水')
    expect(() => openWords(keys, 'matter-2/subject', sealed)).toThrow()
    expect(() => openWords(keysFrom(randomBytes(32), '331023'), 'matter-1/subject', sealed)).toThrow()
    expect(() => openWords(keys, 'matter-1/subject', `${sealed.slice(0, -3)}AAA`)).toThrow()
  })
})

it('a blind number is the head of HMAC-SHA-256 (RFC 2104), whatever the text: keys kept by an older release still find', () => {
  const numberOf = blindNumberOf(keys, 'gram')
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
      expect(numberOf(text)).toBe(createHmac('sha256', keys.blind).update(`gram\n${text}`).digest().readInt32BE(0))
    }),
  )
})

describe('the query code', () => {
  it('is the same for the same submission, and is recognised however it was typed', () => {
    const code = queryCodeOf(keys, 'submission-1')
    expect(queryCodeOf(keys, 'submission-1')).toBe(code)
    expect(code).toMatch(/^[2-9A-HJKMNP-TW-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{2}$/)
    expect(queryKeyOf(keys, ` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(queryKeyOf(keys, code))
    expect(normaliseQueryCode('Ｋ７ＭＱ—３')).toBe('K7MQ3')
  })

  it('differs between submissions and counties', () => {
    const codes = new Set(Array.from({ length: 2000 }, (_, i) => queryCodeOf(keys, `submission-${i}`)))
    expect(codes.size).toBe(2000)
    expect(queryCodeOf(keysFrom(randomBytes(32), '331023'), 'submission-1')).not.toBe(queryCodeOf(keys, 'submission-1'))
  })
})

describe('masking in lists', () => {
  it('keeps a surname and the ends of a number, and never cuts a rare character in two', () => {
    expect(maskName('王小明')).toBe('王＊＊')
    expect(maskName('𠮷')).toBe('𠮷＊')
    expect(maskName('阿卜杜热合曼·买买提明·阿不都热依木江')).toBe('阿＊＊＊')
    expect(maskPhone('13957612345')).toBe('139＊＊＊＊＊＊45')
    expect(maskPhone('110')).toBe('＊＊＊')
  })

  it('blind keys tell kinds apart', () => {
    expect(blindKey(keys, 'name', '王小明')).not.toBe(blindKey(keys, 'phone', '王小明'))
  })
})
