import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawFrom, liveOnce, type Turn, unexplained } from '../testing-histories.ts'

describe('any lawful history', () => {
  it('no last day ever moves without an event that explains it, and no run vanishes', () => {
    const types = new Set<string>()
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (seed) => {
        const faults: string[] = []
        liveOnce(drawFrom(seed), 24, (turn) => {
          types.add(turn.event.type)
          faults.push(...unexplained(turn))
        })
        expect(faults).toEqual([])
      }),
      { numRuns: 2000, seed: 20260101 },
    )
    // Histories that never meet a notice, a hearing of a final review or an extension would prove nothing.
    for (const type of ['CalendarChanged', 'HandlingPeriodExtended', 'HearingHeld', 'ReviewServed', 'MatterUnlinked'])
      expect([...types]).toContain(type)
  })

  it('a day that moves in silence is seen', () => {
    const seen: string[] = []
    liveOnce(drawFrom(7), 12, (turn) => {
      const moved: Turn = {
        ...turn,
        after: { ...turn.after, clocks: turn.after.clocks.map((clock) => ({ ...clock, legalDue: '2030-01-01' })) },
      }
      seen.push(...unexplained(moved))
    })
    expect(seen.length).toBeGreaterThan(0)
  })
})
