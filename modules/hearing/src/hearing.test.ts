import { type CaseEvent, documentEntry, lifeOf } from '@onedoor/case'
import { answeredRoad, consented } from '@onedoor/case/testing'
import { recorded, story } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { cancelHearing } from './cancel/cancel.decide.ts'
import { orderHearing } from './order/order.decide.ts'
import { recordHearing } from './record/record.decide.ts'

const CLERK = { organ: 'housing', by: 'clerk-1', roles: ['handler'] }
const HEAD = { organ: 'housing', by: 'head-1', roles: ['unit-head'] }
const OFFICE = { organ: 'office', by: 'officer-1', roles: ['dispatcher'] }
const PETITIONER = { organ: '', by: 'petitioner', roles: [] }
const CITY = { organ: 'city', by: 'head-9', roles: ['review-head'] }

const answered = answeredRoad({ office: OFFICE, clerk: CLERK, head: HEAD })
const [lodged, sent, inHand, takenUp] = answered
const working = [lodged, sent, inHand, takenUp] as const
const agreed = ['2026-03-09', consented('HEARING'), PETITIONER] as const
const publicly = ['2026-03-09', consented('PUBLIC_HEARING'), PETITIONER] as const
const command = { on: '2026-03-20', open: false, place: '上午九点，某会议室', hearers: ['李某，县人大代表'] }
const ordered = (stage: 'HANDLING' | 'REVIEW2', at: string, on: string) =>
  [at, { type: 'HearingOrdered', data: { stage, on, open: false, chair: 'head-1' } }, HEAD] as const
const sheet = { digest: 'a'.repeat(64), mime: 'application/pdf', bytes: 9, name: '听证笔录.pdf' }
const held = { days: ['2026-03-20'], report: '听证员一致认为应当修复。', record: [sheet] }

/** Reviewed by the county and now with the city. */
const reviewed = [
  ...answered,
  [
    '2026-04-10',
    {
      type: 'ReviewRequested',
      data: { level: 1, body: 'county', channel: 'LETTER', sentOn: '2026-04-10', receivedOn: '2026-04-10', attachments: [] },
    },
  ],
  ['2026-05-01', { type: 'ReviewDecided', data: { level: 1, outcome: 'UPHOLD', grounds: [], signedBy: 'head-2' } }],
  [
    '2026-05-01',
    { type: 'ReviewServed', data: { level: 1, method: 'DIRECT', servedOn: '2026-05-01', consentToElectronic: false, proof: [] } },
  ],
  [
    '2026-05-10',
    {
      type: 'ReviewRequested',
      data: { level: 2, body: 'city', channel: 'LETTER', sentOn: '2026-05-10', receivedOn: '2026-05-10', attachments: [] },
    },
  ],
  ['2026-05-11', consented('HEARING'), PETITIONER],
] as const

describe('听证通知 (信访工作条例 第三十一条第六项)', () => {
  const ready = story(orderHearing).given(...working, agreed)

  it('needs the petitioner’s request or consent', () => {
    story(orderHearing)
      .given(...working)
      .when(command, '2026-03-10', HEAD)
      .thenRefused('hearing-consent-needed')
    ready.when(command, '2026-03-10', HEAD).then({
      type: 'HearingOrdered',
      data: { stage: 'HANDLING', on: '2026-03-20', open: false, chair: 'head-1' },
      sealed: { place: command.place, hearers: command.hearers },
      entry: documentEntry('housing', '听', 2026),
    })
  })

  it('of several petitioners each must agree; one gives no consent for a neighbour, and one taken back counts at once', () => {
    const [[day, letter], ...rest] = working
    const joint = [[day, { ...letter, data: { ...letter.data, persons: ['person-1', 'person-2'] } }], ...rest] as const
    const second = ['2026-03-09', { ...agreed[1], data: { to: 'HEARING', person: 'person-2' } }, PETITIONER] as const
    const takenBack = ['2026-03-09', { type: 'ConsentWithdrawn', data: { to: 'HEARING', person: 'person-2' } }, PETITIONER] as const
    const order = (...past: readonly (readonly [string, CaseEvent, object?])[]) =>
      story(orderHearing)
        .given(...joint, ...past)
        .when(command, '2026-03-10', HEAD)
    order(agreed).thenRefused('hearing-consent-needed')
    expect(order(agreed, second).decision).toMatchObject([{ type: 'HearingOrdered' }])
    order(agreed, second, takenBack).thenRefused('hearing-consent-needed')
  })

  it('does not put anybody’s private life before others without a consent of its own', () => {
    ready.when({ ...command, open: true }, '2026-03-10', HEAD).thenRefused('open-hearing-consent-needed')
    const open = story(orderHearing).given(...working, agreed, publicly)
    expect(open.when({ ...command, open: true }, '2026-03-10', HEAD).decision).toMatchObject([{ data: { open: true } }])
  })

  it('a short notice is warned of, not refused: seven days stand in no text of law; a day that has come is no notice', () => {
    expect(ready.when({ ...command, on: '2026-03-11' }, '2026-03-10', HEAD).decision).toHaveLength(1)
    ready.when({ ...command, on: '2026-03-10' }, '2026-03-10', HEAD).thenRefused('hearing-not-ahead')
  })

  it('is ordered by the head, who must not stand aside in the matter, once at a time, while somebody handles or reviews', () => {
    ready.when(command, '2026-03-10', CLERK).thenRefused('not-head-of-unit')
    const aside = ['2026-03-09', { type: 'RecusalDecided', data: { of: 'head-1', granted: true } }] as const
    story(orderHearing)
      .given(...working, agreed, aside)
      .when(command, '2026-03-10', HEAD)
      .thenRefused('chair-stands-aside')
    story(orderHearing)
      .given(...working, agreed, ordered('HANDLING', '2026-03-10', '2026-03-20'))
      .when(command, '2026-03-11', HEAD)
      .thenRefused('hearing-already-ordered')
    story(orderHearing)
      .given(...working.slice(0, 3), agreed)
      .when(command, '2026-03-10', HEAD)
      .thenRefused('not-now')
  })
})

describe('听证笔录: what the record proves', () => {
  const ready = story(recordHearing).given(...working, agreed, ordered('HANDLING', '2026-03-10', '2026-03-20'))

  it('no record, no hearing day (第三十六条第二款)', () => {
    ready.when({ ...held, record: [] }, '2026-03-21', CLERK).thenRefused('hearing-record-needed')
    expect(ready.when(held, '2026-03-21', CLERK).decision).toMatchObject([{ data: { stage: 'HANDLING', days: ['2026-03-20'] } }])
  })

  it('no day that has not come, none before it was ordered, none twice', () => {
    for (const days of [['2026-03-22'], ['2026-03-09'], ['2026-03-20', '2026-03-20'], []])
      ready.when({ ...held, days }, '2026-03-21', CLERK).thenRefused('hearing-day-wrong')
  })

  it('nothing to record or to cancel where none was ordered', () => {
    story(recordHearing)
      .given(...working, agreed)
      .when(held, '2026-03-21', CLERK)
      .thenRefused('no-hearing')
    story(cancelHearing)
      .given(...working, agreed)
      .when({ reasons: '信访人撤回同意' }, '2026-03-21', CLERK)
      .thenRefused('no-hearing')
    expect(
      story(cancelHearing)
        .given(...working, agreed, ordered('HANDLING', '2026-03-10', '2026-03-20'))
        .when({ reasons: '信访人撤回同意' }, '2026-03-15', CLERK).decision,
    ).toMatchObject([{ type: 'HearingCancelled' }])
  })

  it('no day of handling stops for a hearing; of a final review its proven days are left out', () => {
    const proven = (stage: 'HANDLING' | 'REVIEW2', at: string, day: string): readonly (readonly [string, CaseEvent])[] => [
      [at, { type: 'HearingHeld', data: { stage, days: [day], record: [] } }],
    ]
    const dueOf = (past: readonly (readonly [string, CaseEvent, object?])[], id: string) =>
      lifeOf(recorded<CaseEvent>(past))?.clocks.findLast((clock) => clock.id === id)?.nominalDue
    const handling = [...working, agreed, ordered('HANDLING', '2026-03-10', '2026-03-20')]
    expect(dueOf([...handling, ...proven('HANDLING', '2026-03-21', '2026-03-20')], 'C06')).toBe(dueOf(handling, 'C06'))
    const final = [...reviewed, ordered('REVIEW2', '2026-05-12', '2026-05-20')]
    expect(dueOf(final, 'C11')).toBe('2026-06-09')
    expect(dueOf([...final, ...proven('REVIEW2', '2026-05-21', '2026-05-20')], 'C11')).toBe('2026-06-10')
    const byCity = story(recordHearing).given(...final)
    expect(byCity.when({ ...held, days: ['2026-05-20'] }, '2026-05-21', CITY).decision).toMatchObject([{ data: { stage: 'REVIEW2' } }])
  })
})

describe('a hearing that was ordered and not held before its stage was over (第三十六条第二款)', () => {
  const left = [...reviewed, ordered('HANDLING', '2026-03-10', '2026-03-20')] as const

  it('is no hearing of the final review: its days are not taken for days that are left out, and one may be ordered there', () => {
    story(recordHearing)
      .given(...left)
      .when({ ...held, days: ['2026-05-20'] }, '2026-05-20', CITY)
      .thenRefused('no-hearing')
    expect(
      story(orderHearing)
        .given(...left)
        .when({ ...command, on: '2026-05-20' }, '2026-05-12', CITY).decision,
    ).toMatchObject([{ type: 'HearingOrdered', data: { stage: 'REVIEW2' } }])
  })
})
