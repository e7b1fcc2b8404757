import { type CaseEvent, EVERY, isLawful, LIFECYCLE, lifeOf } from '@onedoor/case'
import { accepted, declined, referred, registered, signed } from '@onedoor/case/testing'
import { recorded } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { ALL_ACTS } from './all-acts.ts'
import { watching } from './invariants.ts'
import { sameEverywhere } from './same-fold.ts'
import { type Walked, walk } from './walk.ts'

const HISTORIES = 1500
const TRIES = 250

const walked = (seed: number): Walked => walk(seed, { acts: ALL_ACTS, tries: TRIES, watch: watching })

describe('任何人以任何顺序发出任何命令', () => {
  const all = Array.from({ length: HISTORIES }, (_, seed) => walked(seed))

  it('reach no forbidden step and lose no event, and server and desk read the same life from them', () => {
    for (const one of all) sameEverywhere(one)
  })

  it('try every act that there is at least once with success, so that nothing was left untried', () => {
    const used = new Set(all.flatMap(({ acts }) => [...acts]))
    expect(ALL_ACTS.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([])
  })

  it('reach every kind of event and every state that the table knows', () => {
    const kinds = new Set(all.flatMap(({ events }) => events.map(({ type }) => type)))
    expect(LIFECYCLE.map(({ event }) => event).filter((kind) => !kinds.has(kind))).toEqual([])
    const phases = new Set(all.flatMap((one) => [...one.phases]))
    expect(EVERY.filter((phase) => !phases.has(phase))).toEqual([])
  })

  it('are sent by wrong posts and units too, which the door turns away', () => {
    expect(all.reduce((sum, { turnedAway }) => sum + turnedAway, 0)).toBeGreaterThan(HISTORIES * 10)
  })
})

describe('the watchers themselves', () => {
  const past = recorded<CaseEvent>([
    ['2026-03-02', registered()],
    ['2026-03-04', referred('housing')],
    ['2026-03-05', signed('housing')],
  ])
  const life = lifeOf(past)

  it('see a clerk who declines alone', () => {
    const [event] = recorded<CaseEvent>([['2026-03-06', declined('housing', 'OTHER_PROCEDURE')]])
    const after = life && { ...life, phase: 'DECLINED' as const }
    expect(() => life && event && after && watching(life, { ...event, by: 'housing-clerk-1' }, after, past)).toThrow(/declined by/)
  })

  it('see a last day that moved without a reason, and a clock that disappeared', () => {
    const [event] = recorded<CaseEvent>([['2026-03-06', signed('housing')]])
    if (life === undefined || event === undefined) throw new Error('no life')
    const moved = { ...life, clocks: life.clocks.map((clock) => ({ ...clock, legalDue: '2099-01-01' })) }
    expect(() => watching(life, event, moved, past)).toThrow(/moved from/)
    expect(() => watching(life, event, { ...life, clocks: [] }, past)).toThrow(/disappeared/)
  })

  it('and the table refuses what no rule may do: closing, extending or serving what was never answered', () => {
    const before = lifeOf(recorded<CaseEvent>([['2026-03-02', registered()]]))
    for (const type of ['MatterClosed', 'OpinionServed', 'HandlingPeriodExtended', 'ReviewRequested'] as const)
      expect(isLawful(before, { type, data: { days: 1, level: 1 } })).toBe(false)
    expect(isLawful(life, accepted('housing'))).toBe(true)
  })
})
