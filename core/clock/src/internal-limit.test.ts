import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dueDates, internalDue, internallyDueBy, limitableClocks, limitFault, ruleFor } from './index.ts'

const LIMIT = { clock: 'C06', length: 45, from: '2026-01-01' }

describe('a county’s own limit (内部期限)', () => {
  it('is refused when it is not shorter than the law, with the article of the law', () => {
    expect(limitFault({ ...LIMIT, length: 60 })).toEqual({ refused: 'laxer-than-law', basis: '信访工作条例 第三十四条' })
    expect(limitFault({ ...LIMIT, length: 61 })).toMatchObject({ refused: 'laxer-than-law' })
    expect(limitFault({ ...LIMIT, length: 59 })).toBeUndefined()
  })

  it('is never set for a right: neither the petitioner’s, nor a unit’s own to object, nor for the time of a court', () => {
    for (const clock of ['P01', 'P02', 'P03', 'C04', 'M03'])
      expect(limitFault({ clock, length: 1, from: '2026-01-01' })).toMatchObject({ refused: 'not-an-office-clock' })
    expect(limitFault({ clock: 'C99', length: 1, from: '2026-01-01' })).toMatchObject({ refused: 'unknown-clock' })
    expect(limitableClocks('2026-01-01')).toContain('C06')
    expect(limitableClocks('2026-01-01')).not.toContain('P01')
  })

  it('holds for runs that start while it is in effect, and moves with days lawfully granted on top', () => {
    expect(internalDue([LIMIT], { id: 'C06', startedOn: '2026-03-02', extraDays: 0 })).toBe('2026-04-16')
    expect(internalDue([LIMIT], { id: 'C06', startedOn: '2026-03-02', extraDays: 30 })).toBe('2026-05-18')
    expect(internalDue([LIMIT], { id: 'C06', startedOn: '2025-12-31', extraDays: 0 })).toBeUndefined()
    expect(internalDue([{ ...LIMIT, until: '2026-03-01' }], { id: 'C06', startedOn: '2026-03-02', extraDays: 0 })).toBeUndefined()
    expect(internalDue([LIMIT], { id: 'C03', startedOn: '2026-03-02', extraDays: 0 })).toBeUndefined()
  })

  it('has nothing left to say where an older law was as short', () => {
    expect(
      internalDue([{ clock: 'C06-ZJ', length: 30, from: '2018-01-01' }], { id: 'C06-ZJ', startedOn: '2026-03-02', extraDays: 0 }),
    ).toBe(undefined)
  })

  const ID = fc.constantFrom(...limitableClocks('2026-01-01'))
  const DAYS = fc.integer({ min: 0, max: 250 })

  it('is never later than the legal last day', () => {
    fc.assert(
      fc.property(ID, DAYS, fc.integer({ min: 1, max: 59 }), fc.integer({ min: 0, max: 30 }), (clock, after, length, extraDays) => {
        const startedOn = addDays('2026-01-01', after)
        fc.pre(length < (ruleFor(clock, startedOn)?.length ?? 0))
        const own = internalDue([{ clock, length, from: '2026-01-01' }], { id: clock, startedOn, extraDays })
        expect((own ?? '') <= (dueDates(clock, startedOn, { extraDays })?.legalDue ?? '')).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('the days of start asked of many rows are exactly those whose internal day has come', () => {
    fc.assert(
      fc.property(ID, DAYS, DAYS, fc.integer({ min: 1, max: 59 }), (clock, after, asked, length) => {
        const limits = [{ clock, length, from: '2026-02-01' }]
        const [startedOn, by] = [addDays('2026-01-01', after), addDays('2026-01-01', asked)]
        fc.pre(length < (ruleFor(clock, startedOn)?.length ?? 0))
        const own = internalDue(limits, { id: clock, startedOn, extraDays: 0 })
        const hit = internallyDueBy(limits, by).some(({ from, to }) => from <= startedOn && startedOn <= to)
        expect(hit).toBe(own !== undefined && own <= by)
      }),
      { numRuns: 1000 },
    )
  })
})
