import { keysFrom } from '@onedoor/vault'
import { expect, it } from 'vitest'
import { soundKey, soundKeysOf } from '../sounds.projection.ts'
import { blindKeysOf } from './search-person.projection.ts'

const KEYS = keysFrom(Buffer.alloc(32, 7), '331023')
const person = { name: '单明', phone: '13900000001' }

it('a polyphone is found in each of its readings, and only where somebody is named as petitioner: never an agent', () => {
  const keys = soundKeysOf(KEYS)({ type: 'PersonJoined', data: {}, sealed: { person } })
  for (const sound of ['shanming', 'danming', 'sm', 'dm']) expect(keys).toContain(soundKey(KEYS, sound))
  expect(soundKeysOf(KEYS)({ type: 'MandateGiven', data: {}, sealed: { agent: person, limits: '' } })).toEqual([])
})

it('sounds are no mark by which two letters are laid to one person: 单明 and 山明 sound alike and are two people', () => {
  const marks = (name: string) => blindKeysOf(KEYS)({ type: 'PersonJoined', data: {}, sealed: { person: { name } } })
  expect(marks('单明').some((mark) => marks('山明').includes(mark))).toBe(false)
})
