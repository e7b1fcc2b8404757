import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letterNames } from './letter-names.state.ts'

const submission = fc.oneof(
  fc.uuid().map((id) => `submission-${id}`),
  fc.uuid().map((id) => `submission-${id.toUpperCase()}`),
  fc.constantFrom('submission-kiln', 'submission-', '', '来件-1'),
)
const name = fc.record({ submission, version: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 65_530, max: 70_000 })) })

describe('the names of the letters in memory', () => {
  it('are given back as they were taken, each by its number, however a letter is called', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 60 }), (all) => {
        const names = letterNames()
        expect(all.map((one) => names.add(one))).toEqual(all.map((_, id) => id))
        expect(all.map((_, id) => names.at(id))).toEqual(all)
      }),
    )
  })

  it('take eighteen bytes each, also where there are more than one stretch of memory holds', () => {
    const names = letterNames()
    const called = (i: number) => `submission-00000000-0000-4000-8000-${i.toString(16).padStart(12, '0')}`
    for (let i = 0; i < 40_000; i += 1) names.add({ submission: called(i), version: 1 + (i % 7) })
    expect(names.bytes() / 40_000).toBeLessThan(24)
    for (const i of [0, 16_383, 16_384, 39_999]) expect(names.at(i)).toEqual({ submission: called(i), version: 1 + (i % 7) })
  })
})
