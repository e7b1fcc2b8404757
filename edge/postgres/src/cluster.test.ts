import { expect, it } from 'vitest'
import { sharedMegabytes } from './cluster.ts'

const GIGABYTE = 1024 ** 3

it.each([
  [1 * GIGABYTE, 128],
  [4 * GIGABYTE, 256],
  [8 * GIGABYTE, 512],
  [256 * GIGABYTE, 1024],
])('of %i bytes of memory the register’s files get no more than a county machine can spare', (memory, megabytes) => {
  expect(sharedMegabytes(memory)).toBe(megabytes)
})
