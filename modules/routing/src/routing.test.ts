import { objected, referred, registered, signed } from '@onedoor/case/testing'
import { story } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { DecideObjection } from './decide-objection/decide-objection.contract.ts'
import { decideObjection } from './decide-objection/decide-objection.decide.ts'
import { ObjectToReferral } from './object/object.contract.ts'
import { objectToReferral } from './object/object.decide.ts'
import { refer } from './refer/refer.decide.ts'
import { sign } from './sign/sign.decide.ts'

const OFFICE = { organ: 'office', roles: ['dispatcher'] }
const ROADS = { organ: 'roads', roles: ['handler'] }
const HOUSING = { organ: 'housing', roles: ['handler'] }
const REASONS = '该桥由交通运输局养护，不属我局职责'

const letter = ['2026-03-02', registered()] as const
const sent = ['2026-03-04', referred('housing')] as const
const inHand = ['2026-03-05', signed('housing'), HOUSING] as const
const disputed = ['2026-03-06', objected('housing'), HOUSING] as const
const transfer = { mode: 'TRANSFER', to: 'roads', reason: '' } as const

describe('转送交办 (信访工作条例 第二十二条第一款)', () => {
  it('sends a registered matter to a unit under the number of the office', () => {
    const done = story(refer).given(letter).when(transfer, '2026-03-04', OFFICE)
    done.then({
      type: 'MatterReferred',
      data: { mode: 'TRANSFER', to: 'roads' },
      sealed: { reason: '' },
      entry: { register: 'document/office/转', year: 2026 },
    })
  })

  it('keeps the day by which an assigned unit must report', () => {
    const done = story(refer)
      .given(letter)
      .when({ mode: 'ASSIGN', to: 'roads', reason: '', reportDueOn: '2026-04-30' }, '2026-03-04', OFFICE)
    done.then({
      type: 'MatterReferred',
      data: { mode: 'ASSIGN', to: 'roads', reportDueOn: '2026-04-30' },
      sealed: { reason: '' },
      entry: { register: 'document/office/交', year: 2026 },
    })
  })

  it('does not assign without a day for the report, nor with one that is past', () => {
    const assign = { mode: 'ASSIGN', to: 'roads', reason: '' } as const
    story(refer).given(letter).when(assign, '2026-03-04', OFFICE).thenRefused('report-date-needed')
    story(refer)
      .given(letter)
      .when({ ...assign, reportDueOn: '2026-03-04' }, '2026-03-04', OFFICE)
      .thenRefused('report-date-past')
  })

  it('does not let a transfer carry a day nobody would watch', () => {
    story(refer)
      .given(letter)
      .when({ ...transfer, reportDueOn: '2026-04-30' }, '2026-03-04', OFFICE)
      .thenRefused('report-date-without-assignment')
  })

  it('does not take a matter away from the unit that has it', () => {
    story(refer).given(letter, sent).when(transfer, '2026-03-05', OFFICE).thenRefused('not-with-office')
    story(refer).given(letter, sent, inHand, disputed).when(transfer, '2026-03-09', OFFICE).thenRefused('not-with-office')
  })

  it('is the act of the petition office alone, whatever post somebody holds elsewhere', () => {
    story(refer)
      .given(letter)
      .when(transfer, '2026-03-04', { organ: 'housing', roles: ['dispatcher'] })
      .thenRefused('petition-office-only')
  })

  it('does not let the office send a matter to itself and so stop anybody’s days', () => {
    story(refer)
      .given(letter)
      .when({ ...transfer, to: 'office' }, '2026-03-04', OFFICE)
      .thenRefused('not-to-itself')
  })

  it('sends a matter that came back to another unit', () => {
    const back = ['2026-03-09', { type: 'ObjectionUpheld', data: { unit: 'housing' }, sealed: { reasons: REASONS } }, OFFICE] as const
    const done = story(refer).given(letter, sent, inHand, disputed, back).when(transfer, '2026-03-10', OFFICE)
    expect(done.decision).toMatchObject([{ type: 'MatterReferred', data: { to: 'roads' } }])
  })
})

describe('签收', () => {
  it('is done by the unit that the matter was sent to', () => {
    story(sign)
      .given(letter, sent)
      .when({}, '2026-03-05', HOUSING)
      .then({ type: 'ReferralSigned', data: { unit: 'housing' } })
  })

  it('is not done for another unit, nor twice', () => {
    story(sign).given(letter, sent).when({}, '2026-03-05', ROADS).thenRefused('not-sent-to-you')
    story(sign).given(letter, sent, inHand).when({}, '2026-03-05', HOUSING).thenRefused('not-waiting-for-signature')
    story(sign).given().when({}, '2026-03-05', HOUSING).thenRefused('not-waiting-for-signature')
  })
})

describe('异议 (信访工作条例 第二十三条第三款)', () => {
  const objection = { reasons: REASONS }
  const object = story(objectToReferral)

  it('is raised within five working days, with the unit that should have it', () => {
    object
      .given(letter, sent, inHand)
      .when({ reasons: REASONS, proposed: 'roads' }, '2026-03-11T23:59', HOUSING)
      .then({
        type: 'ObjectionRaised',
        data: { unit: 'housing', proposed: 'roads' },
        sealed: { reasons: REASONS },
        entry: { register: 'document/housing/异', year: 2026 },
      })
  })

  it('is in time at 17:29 of the fifth working day, when the office closes at 17:30', () => {
    expect(object.given(letter, sent, inHand).when(objection, '2026-03-11T17:29', HOUSING).decision).toMatchObject([
      { type: 'ObjectionRaised' },
    ])
  })

  it('raised here is in time until midnight, when every counter is closed (民法典 第二百零三条第二款)', () => {
    expect(object.given(letter, sent, inHand).when(objection, '2026-03-11T23:59', HOUSING).decision).toMatchObject([
      { type: 'ObjectionRaised' },
    ])
  })

  it('is not for a matter that the petitioner brought to the unit itself: the petitioner is told who is competent (第二十三条第一款)', () => {
    const direct = ['2026-03-02', registered({ receivedBy: 'housing' })] as const
    object.given(direct).when(objection, '2026-03-03', HOUSING).thenRefused('received-directly')
  })

  it('comes too late after the fifth working day: then the petitioner is owed a notice', () => {
    object.given(letter, sent, inHand).when(objection, '2026-03-12T00:00', HOUSING).thenRefused('objection-too-late')
  })

  it('comes after signature and from the unit that has the matter', () => {
    object.given(letter, sent).when(objection, '2026-03-05', HOUSING).thenRefused('objection-too-early')
    object.given(letter, sent, inHand).when(objection, '2026-03-06', ROADS).thenRefused('not-sent-to-you')
  })

  it('is examined once: a rejected unit cannot send the petitioner round in circles', () => {
    const rejected = ['2026-03-09', { type: 'ObjectionRejected', data: { unit: 'housing' }, sealed: { reasons: REASONS } }, OFFICE] as const
    object.given(letter, sent, inHand, disputed, rejected).when(objection, '2026-03-09', HOUSING).thenRefused('already-objected')
  })

  it('is open again to the same unit when the matter is sent to it anew', () => {
    const back = ['2026-03-09', { type: 'ObjectionUpheld', data: { unit: 'housing' }, sealed: { reasons: REASONS } }, OFFICE] as const
    const again = ['2026-03-10', referred('housing'), OFFICE] as const
    const done = object
      .given(letter, sent, inHand, disputed, back, again, ['2026-03-11', signed('housing'), HOUSING])
      .when(objection, '2026-03-12', HOUSING)
    expect(done.decision).toMatchObject([{ type: 'ObjectionRaised' }])
  })

  it('needs detailed reasons', () => {
    expect(ObjectToReferral.safeParse({ reasons: '不归我管' }).success).toBe(false)
    expect(DecideObjection.safeParse({ uphold: true, reasons: '同意' }).success).toBe(false)
  })
})

describe('核实异议 (信访工作条例 第二十三条第三款)', () => {
  const decided = story(decideObjection)

  it('takes the matter back, or leaves it with the unit', () => {
    const sealed = { reasons: REASONS }
    const entry = { register: 'document/office/核', year: 2026 }
    const open = decided.given(letter, sent, inHand, disputed)
    open
      .when({ uphold: true, reasons: REASONS }, '2026-03-09', OFFICE)
      .then({ type: 'ObjectionUpheld', data: { unit: 'housing' }, sealed, entry })
    open
      .when({ uphold: false, reasons: REASONS }, '2026-03-09', OFFICE)
      .then({ type: 'ObjectionRejected', data: { unit: 'housing' }, sealed, entry })
  })

  it('is not for the unit that objected, nor for another', () => {
    decided
      .given(letter, sent, inHand, disputed)
      .when({ uphold: true, reasons: REASONS }, '2026-03-09', { organ: 'housing', roles: ['dispatcher'] })
      .thenRefused('petition-office-only')
  })

  it('needs an objection', () => {
    decided.given(letter, sent, inHand).when({ uphold: true, reasons: REASONS }, '2026-03-09', OFFICE).thenRefused('no-objection-open')
  })
})
