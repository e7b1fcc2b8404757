import { afterEach, describe, expect, it } from 'vitest'
import {
  calendarAsKnown,
  dueDates,
  type HolidayNotice,
  latestCalendar,
  learnNotices,
  NOTICES,
  noticeFault,
  noticesBetween,
} from '../index.ts'

/** An invented notice: Spring Festival 2027. */
const NOTICE: HolidayNotice = {
  no: '国办发明电〔2026〕99号',
  title: '关于2027年部分节假日安排的通知',
  known: '2026-11-03',
  year: 2027,
  off: { 元旦: ['2027-01-01/2027-01-03'], 春节: ['2027-02-05/2027-02-11'] },
  work: { 春节: ['2027-02-13'] },
}

afterEach(() => learnNotices([]))

describe('a notice that an installation learns', () => {
  it('counts from the morning after it was learned, however long it had been public: what was shown until then stays as it was shown', () => {
    const before = dueDates('C01', '2027-01-21', { knownOn: '2026-11-20' })
    learnNotices([{ notice: NOTICE, learnedOn: '2026-11-20' }])
    expect(dueDates('C01', '2027-01-21', { knownOn: '2026-11-20' })).toEqual(before)
    expect(before?.legalDue).toBe('2027-02-09')
    expect(dueDates('C01', '2027-01-21', { knownOn: '2026-11-21' })?.legalDue).toBe('2027-02-12')
    expect(latestCalendar.kindOf('2027-02-13')).toMatchObject({ working: true, notice: NOTICE.no, assumed: false })
    expect(noticesBetween('2026-11-20', '2026-11-21').map(({ no }) => no)).toEqual([NOTICE.no])
  })

  it('told twice is known once, and one that a later release ships too keeps the day it was learned', () => {
    learnNotices([{ notice: NOTICE, learnedOn: '2026-11-20' }])
    learnNotices([{ notice: NOTICE, learnedOn: '2026-11-20' }])
    expect(noticesBetween('2026-11-01', '2026-12-31')).toHaveLength(1)
    const shipped = NOTICES.at(-1)
    if (shipped === undefined) throw new Error('no notice')
    learnNotices([{ notice: shipped, learnedOn: '2026-03-01' }])
    expect(calendarAsKnown('2026-03-01').kindOf('2026-09-25').working).toBe(true)
    expect(calendarAsKnown('2026-03-02').kindOf('2026-09-25').working).toBe(false)
  })
})

describe('a notice as somebody typed it', () => {
  const fault = (over: Partial<HolidayNotice>) => noticeFault({ ...NOTICE, ...over }, '2026-11-20')?.refused

  it('is taken when it reads like one', () => {
    expect(fault({})).toBeUndefined()
    for (const notice of NOTICES) expect(noticeFault(notice, '2026-11-20')).toBeUndefined()
  })

  it.each([
    ['a day that does not exist', { off: { 春节: ['2027-02-30'] } }, 'notice-not-a-day'],
    ['a span that runs backwards', { off: { 春节: ['2027-02-11/2027-02-05'] } }, 'notice-not-a-day'],
    ['nothing off', { off: {} }, 'notice-not-a-day'],
    ['a day of another year', { off: { 春节: ['2028-02-05'] } }, 'notice-other-year'],
    ['work on a weekday', { work: { 春节: ['2027-02-15'] } }, 'notice-worked-day-is-no-weekend'],
    ['one day both off and worked', { work: { 春节: ['2027-02-06'] } }, 'notice-says-both'],
    ['a notice of tomorrow', { known: '2026-11-21' }, 'notice-not-published'],
  ] as const)('%s is refused', (_, over, code) => {
    expect(fault(over)).toBe(code)
  })
})
