import { type CaseEvent, cumulativeDays, type Life, lifeOf } from '@onedoor/case'
import { objected, referred, registered, signed } from '@onedoor/case/testing'
import { addDays } from '@onedoor/clock'
import { recorded, story } from '@onedoor/kernel/testing'
import { assert as hold, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideDispute } from './decide-dispute/decide-dispute.decide.ts'
import { objectToReferral } from './object/object.decide.ts'
import { openDispute } from './open-dispute/open-dispute.decide.ts'

const OFFICE = { organ: 'office', by: 'officer-1', roles: ['office-head'] }
const ROADS = { organ: 'roads', by: 'clerk-2', roles: ['handler'] }
const REASONS = '两个单位都认为桥归对方养护'

const letter = ['2026-03-02', registered()] as const
const objecting = [
  letter,
  ['2026-03-04', referred('housing')],
  ['2026-03-05', signed('housing')],
  ['2026-03-06', objected('housing')],
] as const
const command = { units: ['housing', 'roads'], decider: 'joint-conference', decideBy: '2026-03-19', reasons: REASONS }
const opened = [
  '2026-03-09',
  { type: 'DisputeOpened', data: { units: ['housing', 'roads'], decider: 'joint-conference', decideBy: '2026-03-19' } },
  OFFICE,
] as const
const decided = ['2026-03-18', { type: 'DisputeDecided', data: { unit: 'roads' } }, OFFICE] as const

const lived = (...past: readonly (readonly [string, CaseEvent, object?])[]): Life => {
  const life = lifeOf(recorded<CaseEvent>(past))
  if (life === undefined) throw new Error('no life')
  return life
}

describe('受理争议 (信访工作条例 第二十四条第一款)', () => {
  it('has a decider who is no party, and a day to decide', () => {
    story(openDispute)
      .given(...objecting)
      .when(command, '2026-03-09', OFFICE)
      .then({
        type: 'DisputeOpened',
        data: { units: ['housing', 'roads'], decider: 'joint-conference', decideBy: '2026-03-19' },
        sealed: { reasons: REASONS },
      })
    const { given } = story(openDispute)
    given(letter)
      .when({ ...command, decider: 'roads' }, '2026-03-09', OFFICE)
      .thenRefused('decider-is-party')
    given(letter)
      .when({ ...command, decider: 'office' }, '2026-03-09', OFFICE)
      .thenRefused('decider-is-party')
  })

  it('is not left lying: decided within fifteen days, and not yesterday', () => {
    const { when } = story(openDispute).given(letter)
    when({ ...command, decideBy: '2026-03-25' }, '2026-03-09', OFFICE).thenRefused('decide-by-too-late')
    when({ ...command, decideBy: '2026-03-09' }, '2026-03-09', OFFICE).thenRefused('decide-by-past')
  })

  it('cannot take a matter from a unit that has it', () => {
    story(openDispute)
      .given(...objecting.slice(0, 3))
      .when(command, '2026-03-06', OFFICE)
      .thenRefused('no-dispute-possible')
  })

  it('ends with one unit that has the matter at once and cannot object again', () => {
    story(decideDispute)
      .given(...objecting, opened)
      .when({ unit: 'roads', reasons: REASONS }, '2026-03-18', OFFICE)
      .then({
        type: 'DisputeDecided',
        data: { unit: 'roads' },
        sealed: { reasons: REASONS },
        entry: { register: 'document/office/定', year: 2026 },
      })
    story(decideDispute).given(letter).when({ unit: 'roads', reasons: REASONS }, '2026-03-18', OFFICE).thenRefused('no-dispute-open')
    story(objectToReferral)
      .given(...objecting, opened, decided)
      .when({ reasons: REASONS }, '2026-03-19', ROADS)
      .thenRefused('competence-decided')
    expect(lived(...objecting, opened, decided)).toMatchObject({ phase: 'RECEIVED', holder: 'roads' })
  })

  it('never stops the petitioner’s days: whatever day it is opened and decided, every day since receipt is counted and charged', () => {
    hold(
      property(integer({ min: 0, max: 20 }), integer({ min: 1, max: 15 }), integer({ min: 0, max: 60 }), (wait, length, later) => {
        const open = addDays('2026-03-06', wait)
        const end = addDays(open, length)
        const today = addDays(end, later)
        const started = [open, { ...opened[1], data: { ...opened[1].data, decideBy: end } }, OFFICE] as const
        const during = lived(...objecting, started)
        const life = lived(...objecting, started, [end, decided[1], OFFICE])
        const running = during.clocks.filter(({ endedOn, owner }) => endedOn === undefined && owner === 'office')
        return (
          running.some(({ id, startedOn }) => id === 'C01' && startedOn === '2026-03-02') && cumulativeDays(life, today) === daysFrom(today)
        )
      }),
    )
  })
})

const daysFrom = (today: string): number => Math.round((Date.parse(today) - Date.parse('2026-03-02')) / 86_400_000)
