import { describe, expect, it } from 'vitest'
import { unzip, zip } from './index.ts'

const FILES = new Map([
  ['说明.txt', new TextEncoder().encode('一扇门'.repeat(200))],
  ['papers/1.pdf', Uint8Array.of(1, 2, 3)],
])

describe('an archive', () => {
  it('gives back the files that went in, names and bytes', () => {
    expect(unzip(zip(FILES, '2026-11-27'))).toEqual(new Map([...FILES].sort()))
  })

  it('is the same bytes for the same files of the same day, in whatever order they came', () => {
    expect(zip(new Map([...FILES].reverse()), '2026-11-27')).toEqual(zip(FILES, '2026-11-27'))
  })

  it('that is none, or was cut off, is nothing', () => {
    expect(unzip(new TextEncoder().encode('no archive'))).toBeUndefined()
    expect(unzip(zip(FILES, '2026-11-27').slice(0, 60))).toBeUndefined()
  })
})
