import { type CaseEvent, type CaseEventOf, calendarChanged, calendarMoves, calendarWatch, lifeOf } from '@onedoor/case'
import { accepted, referred, registered, signed } from '@onedoor/case/testing'
import { recorded, story } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { recomputeDates } from './recompute-dates.decide.ts'

/** Accepted on 2019-12-02: the sixty days end on 2020-01-31, a Friday, until the notice of 2020-01-27 made it a day off. */
const past = [
  ['2019-11-25', registered({ receivedOn: '2019-11-25' })],
  ['2019-11-26', referred('housing')],
  ['2019-11-27', signed('housing')],
  ['2019-12-02', accepted('housing')],
] as const satisfies readonly (readonly [string, CaseEvent])[]

const MOVED: CaseEventOf<'CalendarChanged'> = {
  type: 'CalendarChanged',
  data: {
    notice: '关于延长2020年春节假期的通知，国办发明电〔2020〕1号',
    moved: [
      {
        clock: 'C06',
        startedOn: '2019-12-02',
        before: { nominalDue: '2020-01-31', legalDue: '2020-01-31' },
        after: { nominalDue: '2020-01-31', legalDue: '2020-02-03' },
      },
    ],
  },
}

const dueOf = (...events: readonly (readonly [string, CaseEvent])[]) =>
  lifeOf(recorded<CaseEvent>(events))?.clocks.find(({ id }) => id === 'C06')?.legalDue

describe('a notice on holidays after a last day was shown (春节 2020)', () => {
  it('the day that was shown stands until the change is written down', () => {
    expect(dueOf(...past)).toBe('2020-01-31')
    expect(dueOf(...past, ['2020-01-28', MOVED])).toBe('2020-02-03')
  })

  it('is written down with the old day, the new day and the notice', () => {
    story(recomputeDates)
      .given(...past)
      .when({}, '2020-01-27')
      .then(MOVED)
  })

  it('is written down once, and not before the notice is known', () => {
    story(recomputeDates)
      .given(...past)
      .when({}, '2020-01-26')
      .thenRefused('calendar-unchanged')
    story(recomputeDates)
      .given(...past, ['2020-01-28', MOVED])
      .when({}, '2020-01-29')
      .thenRefused('calendar-unchanged')
  })

  it('moves no day of an assignment, which somebody set and nobody counted', () => {
    const assigned = lifeOf(recorded<CaseEvent>([past[0], ['2019-11-26', referred('housing', '2020-01-31')]]))
    expect(assigned && calendarMoves(assigned, '2020-02-01')?.moved.some(({ clock }) => clock === 'C05')).not.toBe(true)
  })

  it('the petitioner reads the old day, the new day, the notice and why; an objection between offices is told at the desk alone', () => {
    const said = calendarChanged(MOVED)
    for (const part of ['2020-01-31', '2020-02-03', '国办发明电〔2020〕1号', '“办结”', '放假安排']) expect(said.portal?.zh).toContain(part)
    expect(said.portal?.en).toContain('was 2020-01-31 and is now 2020-02-03')
    const objection = { ...MOVED, data: { ...MOVED.data, moved: MOVED.data.moved.map((one) => ({ ...one, clock: 'C04' })) } }
    expect(calendarChanged(objection).portal).toBeUndefined()
    expect(calendarChanged(objection).desk.zh).toContain('2020-02-03')
  })

  it('an extension counts with the calendar of its own day', () => {
    const extended: CaseEvent = {
      type: 'HandlingPeriodExtended',
      data: { days: 30, told: 'POST' },
      sealed: { reason: '需要鉴定' },
    } as never
    expect(dueOf(...past, ['2020-01-28', extended])).toBe('2020-03-02')
  })

  it('is looked for only where a running date stands', () => {
    const life = lifeOf(recorded<CaseEvent>([...past]))
    expect(life && calendarWatch(life)).toEqual({ countedOn: '2019-12-02', from: '2020-01-31', to: '2020-01-31' })
    const early = lifeOf(
      recorded<CaseEvent>([
        ['2026-03-02', registered()],
        ['2026-03-04', referred('housing')],
      ]),
    )
    // The objection counts working days, so every day since its start matters.
    expect(early && calendarWatch(early)).toEqual({ countedOn: '2026-03-04', from: '2026-03-04', to: '2026-03-19' })
  })
})
