import { blindNumberOf, keysFrom } from '@onedoor/vault'
import { expect, it } from 'vitest'
import { gramKey } from './words.projection.ts'

const KEYS = keysFrom(Buffer.alloc(32, 7), '331023')

it('a pair of characters has the same key however many others were asked for in between, so that no letter is lost to a full memory', () => {
  const always = blindNumberOf(KEYS, 'gram')
  const keyOf = gramKey(KEYS, 3)
  for (const gram of ['石桥', '桥村', '村的', '石桥', '水渠', '石桥', '路灯', '坏了', '没人', '石桥', '桥村'])
    expect(keyOf(gram)).toBe(always(gram))
})
