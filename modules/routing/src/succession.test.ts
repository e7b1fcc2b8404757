import { type CaseEvent, type Life, lifeOf } from '@onedoor/case'
import { accepted, drafted, issued, objected, referred, registered, signed } from '@onedoor/case/testing'
import { recorded, story } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { objectToReferral } from './object/object.decide.ts'
import { succeed } from './succeed/succeed.decide.ts'
import { handingOn } from './succeed/succeed.reaction.ts'

const OFFICE = { organ: 'office', by: 'officer-1', roles: ['office-head'] }

const road = [
  ['2026-03-02', registered()],
  ['2026-03-04', referred('tourism')],
  ['2026-03-05', signed('tourism')],
  ['2026-03-06', accepted('tourism')],
] as const
const command = { from: 'tourism', to: 'culture', since: '2026-04-10' }
const merged = ['2026-04-10', { type: 'UnitSucceeded', data: command }] as const

const lived = (...past: readonly (readonly [string, CaseEvent])[]): Life => {
  const life = lifeOf(recorded<CaseEvent>(past))
  if (life === undefined) throw new Error('no life')
  return life
}
const dates = ({ clocks }: Life) => clocks.map(({ id, startedOn, nominalDue, legalDue }) => ({ id, startedOn, nominalDue, legalDue }))

describe('机关分立、合并、撤销 (信访工作条例 第二十四条第二款)', () => {
  it('the organ is merged in month 2: its successor answers within the same sixty days', () => {
    const before = lived(...road)
    const after = lived(...road, merged)
    expect(after).toMatchObject({ phase: 'HANDLING', holder: 'culture', unit: 'culture' })
    expect(dates(after)).toEqual(dates(before))
    expect(after.clocks.find(({ id }) => id === 'C06')).toMatchObject({ owner: 'culture', legalDue: '2026-05-06' })
  })

  it('nobody can hand on what a unit does not have, before its last day, or twice', () => {
    const { given } = story(succeed)
    given(...road)
      .when({ ...command, from: 'housing' }, '2026-04-10', OFFICE)
      .thenRefused('nothing-to-hand-on')
    given(...road)
      .when(command, '2026-04-09', OFFICE)
      .thenRefused('unit-still-there')
    given(...road, merged)
      .when(command, '2026-04-11', OFFICE)
      .thenRefused('nothing-to-hand-on')
    given(...road)
      .when(command, '2026-04-10', OFFICE)
      .then({ type: 'UnitSucceeded', data: command })
  })

  it('an opinion signed by the old unit is served by the new one', () => {
    const signedOff = [
      ['2026-04-01', drafted],
      ['2026-04-02', issued('tourism')],
    ] as const
    expect(lived(...road, ...signedOff, merged)).toMatchObject({ phase: 'ISSUED', holder: 'culture' })
  })

  it('a successor does not get a second objection to the same referral', () => {
    const inHand = road.slice(0, 3)
    const rejected = ['2026-03-09', { type: 'ObjectionRejected', data: { unit: 'tourism' } }, OFFICE] as const
    const early = ['2026-03-10', merged[1]] as const
    story(objectToReferral)
      .given(...inHand, ['2026-03-06', objected('tourism')], rejected, early)
      .when({ reasons: '该项职责没有划入我局' }, '2026-03-10', { organ: 'culture' })
      .thenRefused('already-objected')
  })

  it('begins the day after the last day, and only when somebody is named', () => {
    const unit = { id: 'tourism', until: '2026-04-09', successor: 'culture' }
    expect(handingOn(unit, '2026-04-09')).toBeUndefined()
    expect(handingOn(unit, '2026-04-10')).toEqual(command)
    expect(handingOn({ id: 'tourism', until: '2026-04-09' }, '2026-04-10')).toBeUndefined()
  })
})
