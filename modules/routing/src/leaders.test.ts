import { type CaseEvent, lifeOf, nextDue } from '@onedoor/case'
import { registered } from '@onedoor/case/testing'
import { recorded, story } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { escalate } from './escalate/escalate.decide.ts'
import { recordDecision } from './record-decision/record-decision.decide.ts'
import { refer } from './refer/refer.decide.ts'
import { reportUrgent } from './report-urgent/report-urgent.decide.ts'

const OFFICE = { organ: 'office', by: 'officer-1', roles: ['dispatcher'] }
const HOUSING = { organ: 'housing', by: 'clerk-1', roles: ['handler'] }
const REASONS = '涉及三百户，桥随时可能垮塌'

const letter = ['2026-03-02', registered()] as const
const put = ['2026-03-03', { type: 'MatterEscalated', data: { urgent: true }, sealed: { reasons: REASONS } }, OFFICE] as const
const said = ['2026-03-05', { type: 'EscalationDecided', data: { unit: 'roads' }, sealed: { instruction: REASONS } }, OFFICE] as const
const assign = { mode: 'ASSIGN', to: 'roads', reason: '', reportDueOn: '2026-03-31' } as const

describe('报请决定 (信访工作条例 第二十二条第一款第一项)', () => {
  it('is put before the leaders by the office, under a number', () => {
    story(escalate)
      .given(letter)
      .when({ urgent: true, reasons: REASONS }, '2026-03-03', OFFICE)
      .then({
        type: 'MatterEscalated',
        data: { urgent: true },
        sealed: { reasons: REASONS },
        entry: { register: 'document/office/请', year: 2026 },
      })
  })

  it('is not a way for a unit to put a matter away, nor for the office to take one back', () => {
    const command = { urgent: false, reasons: REASONS }
    story(escalate).given(letter).when(command, '2026-03-03', HOUSING).thenRefused('petition-office-only')
    story(escalate).given(letter, put).when(command, '2026-03-04', OFFICE).thenRefused('not-with-office')
  })

  it('does not stop the fifteen days: waiting for leaders is the office’s time, not the petitioner’s', () => {
    const life = lifeOf(recorded<CaseEvent>([letter, put]))
    expect(nextDue(life?.clocks ?? [])).toMatchObject({ id: 'C01', owner: 'office', legalDue: '2026-03-17' })
  })

  it('goes where the leaders said and nowhere else, with a report due', () => {
    const { given } = story(refer)
    given(letter, put).when(assign, '2026-03-04', OFFICE).thenRefused('not-decided-yet')
    given(letter, put, said).when({ mode: 'TRANSFER', to: 'roads', reason: '' }, '2026-03-06', OFFICE).thenRefused('decided-means-assigned')
    given(letter, put, said)
      .when({ ...assign, to: 'housing' }, '2026-03-06', OFFICE)
      .thenRefused('another-unit-decided')
    expect(given(letter, put, said).when(assign, '2026-03-06', OFFICE).decision).toMatchObject([
      { type: 'MatterReferred', data: { to: 'roads' } },
    ])
  })

  it('is decided once, and only after it was put forward', () => {
    const command = { unit: 'roads', instruction: REASONS }
    story(recordDecision).given(letter).when(command, '2026-03-05', OFFICE).thenRefused('not-escalated')
    story(recordDecision).given(letter, put, said).when(command, '2026-03-06', OFFICE).thenRefused('already-decided')
    story(recordDecision)
      .given(letter, put)
      .when(command, '2026-03-05', OFFICE)
      .then({ type: 'EscalationDecided', data: { unit: 'roads' }, sealed: { instruction: REASONS } })
  })

  it('follows the powers: when the named unit was merged meanwhile, its successor gets the assignment', () => {
    const merged = ['2026-03-06', { type: 'UnitSucceeded', data: { from: 'roads', to: 'transport', since: '2026-03-06' } }] as const
    const done = story(refer)
      .given(letter, put, said, merged)
      .when({ ...assign, to: 'transport' }, '2026-03-06', OFFICE)
    expect(done.decision).toMatchObject([{ data: { to: 'transport' } }])
  })
})

describe('重大紧急报告 (信访工作条例 第二十五条, C12)', () => {
  it('goes to everybody the article names; half a report is none', () => {
    story(reportUrgent)
      .given(letter)
      .when({ to: ['COUNTY_LEADERS'], text: REASONS }, '2026-03-02', OFFICE)
      .thenRefused('report-incomplete')
    story(reportUrgent)
      .given(letter)
      .when({ to: ['COUNTY_LEADERS', 'HIGHER_OFFICE', 'NATIONAL_OFFICE'], text: REASONS }, '2026-03-02', OFFICE)
      .then({
        type: 'UrgentReported',
        data: { to: ['COUNTY_LEADERS', 'HIGHER_OFFICE', 'NATIONAL_OFFICE'] },
        sealed: { text: REASONS },
        entry: { register: 'document/office/急报', year: 2026 },
      })
  })

  it('is for those who have to do with the matter, and changes nothing for the petitioner', () => {
    const to = ['COUNTY_LEADERS', 'COMPETENT_AUTHORITY', 'JOINT_CONFERENCE'] as const
    story(reportUrgent)
      .given(letter)
      .when({ to: [...to], text: REASONS }, '2026-03-02', HOUSING)
      .thenRefused('not-sent-to-you')
    const before = lifeOf(recorded<CaseEvent>([letter]))
    const after = lifeOf(recorded<CaseEvent>([letter, ['2026-03-02', { type: 'UrgentReported', data: { to } }]]))
    expect(after).toEqual(before)
  })
})
