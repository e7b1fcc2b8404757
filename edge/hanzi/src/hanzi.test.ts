import { expect, test } from 'vitest'
import { simplified } from './index.ts'

test('a letter in traditional characters is compared in simplified ones, character for character', () => {
  expect([...'徵收補償與拆遷'].map(simplified).join('')).toBe('征收补偿与拆迁')
  expect([...'简体的，ok1'].map(simplified).join('')).toBe('简体的，ok1')
})
