import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, workingDaysLeft } from './index.ts'

describe('working days that are left', () => {
  it('counts the last day and not today, neither weekends nor holidays, and a Saturday that is worked for a holiday', () => {
    expect(workingDaysLeft('2026-03-06', '2026-03-09')).toBe(1)
    expect(workingDaysLeft('2026-03-07', '2026-03-09')).toBe(1)
    expect(workingDaysLeft('2026-09-30', '2026-10-08')).toBe(1)
    expect(workingDaysLeft('2026-10-08', '2026-10-10')).toBe(2)
  })

  it('is none on the last day and after it', () => {
    expect(workingDaysLeft('2026-03-09', '2026-03-09')).toBe(0)
    expect(workingDaysLeft('2026-03-10', '2026-03-09')).toBe(0)
  })

  it('adds up: what is left until a later day is what is left until an earlier one and from there on', () => {
    const days = fc.integer({ min: 0, max: 40 })
    fc.assert(
      fc.property(days, days, days, (start, first, second) => {
        const today = addDays('2026-09-01', start)
        const [mid, last] = [addDays(today, first), addDays(today, first + second)]
        expect(workingDaysLeft(today, last)).toBe(workingDaysLeft(today, mid) + workingDaysLeft(mid, last))
      }),
    )
  })
})
