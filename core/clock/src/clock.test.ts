import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRefusal } from '@onedoor/kernel'
import { isWorkday } from 'chinese-days'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  asDate,
  BOOK_WITH_LOCAL,
  CLOCK_IDS,
  calendarAsKnown,
  checkVectors,
  type Due,
  daysBetween,
  due,
  dueDates,
  explain,
  latestCalendar,
  parseDate,
  recompute,
  ruleFor,
  weekday,
} from './index.ts'
import { julian, SPANS, second, written } from './second.reference.ts'

const FOLDER = join(import.meta.dirname, '..', 'vectors')
const SHARED = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'vectors', 'clock.csv')

const made = (clock: string, day: string, options = {}): Due => {
  const answer = due(clock, day, options)
  if (isRefusal(answer)) throw new Error(`${clock} ${day}: ${answer.refused}`)
  return answer
}

const DAY = fc.integer({ min: julian(2018, 1, 1), max: julian(2026, 9, 15) }).map(written)
const CLOCK = fc.constantFrom(...CLOCK_IDS)

describe('the calendar', () => {
  it('agrees with another people’s table on every day from 2018 to 2026', () => {
    const wrong: string[] = []
    for (let jd = julian(2018, 1, 1); jd <= julian(2026, 12, 31); jd += 1)
      if (latestCalendar.kindOf(written(jd)).working !== isWorkday(written(jd))) wrong.push(written(jd))
    expect(wrong).toEqual([])
  })

  it('knows on which day it was known: May Day 2019 became four days by a notice of 2019-03-22', () => {
    expect(calendarAsKnown('2019-03-21').kindOf('2019-05-02').working).toBe(true)
    expect(calendarAsKnown('2019-03-22').kindOf('2019-05-02')).toMatchObject({ working: false, festival: '劳动节' })
    expect(calendarAsKnown('2019-03-22').kindOf('2019-05-05')).toMatchObject({ working: true, why: 'make-up' })
  })

  it('Spring Festival 2020 was prolonged by a notice of 2020-01-27: a date shown before moves, and says why', () => {
    const moved = recompute('C06', '2019-12-02', { shown: '2020-01-20', now: '2020-01-27' })
    expect(moved).toMatchObject({ moved: true, before: { legalDue: '2020-01-31' }, after: { legalDue: '2020-02-03' } })
    expect((moved as { notices: readonly string[] }).notices.join()).toMatch(/2020/)
    expect(recompute('C06', '2019-12-02', { shown: '2020-02-01', now: '2020-03-01' })).toMatchObject({ moved: false, notices: [] })
  })

  it('does not pretend to know a year without a notice', () => {
    expect(latestCalendar.kindOf('2031-02-03').assumed).toBe(true)
    // Labour Day has two days in the law since 2025, had one from 2008 and three before.
    expect(['2028-05-02', '2028-05-03', '2017-05-02', '2006-05-03'].map((day) => latestCalendar.kindOf(day).working)).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(made('C01', '2031-09-20').assumed).toBe(true)
    expect(made('C01', '2026-03-02').assumed).toBe(false)
  })

  it('keeps the festivals of the law itself free before the notice of a year is out: nobody is overdue on New Year’s Eve 2027', () => {
    const free = ['2027-01-01', '2027-02-05', '2027-02-08', '2027-04-05', '2027-06-09', '2027-09-15', '2028-05-02', '2028-10-03']
    for (const day of free) expect(latestCalendar.kindOf(day)).toMatchObject({ working: false, assumed: true })
    expect(calendarAsKnown('2023-10-01').kindOf('2024-05-02').working).toBe(true)
    expect(dueDates('C06', '2026-12-07')).toEqual({ nominalDue: '2027-02-05', legalDue: '2027-02-09' })
  })
})

describe('dates that lawyers worked out', () => {
  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.csv')))('%s', (name) => {
    const report = checkVectors(readFileSync(join(FOLDER, name), 'utf8'))
    expect(report).toMatchObject({ mismatches: [], faults: [] })
    expect(report.total).toBeGreaterThan(10)
  })

  it.skipIf(!existsSync(SHARED))('the shared vectors, where they lie beside the project (skipped where they do not)', () => {
    const report = checkVectors(readFileSync(SHARED, 'utf8'))
    expect(report).toMatchObject({ mismatches: [], faults: [] })
    expect(report.total).toBeGreaterThan(30)
  })

  it('a wrong date in a file is found and named by its line', () => {
    expect(checkVectors('clock,event_date,nominal_due,legal_due\nC01,2026-03-02,2026-03-17,2026-03-18\nC99,2026-01-01,,\n')).toMatchObject({
      total: 2,
      mismatches: [{ line: 2, field: 'legal_due', expected: '2026-03-18', got: '2026-03-17' }],
      faults: [{ line: 3, why: 'unknown-clock' }],
    })
  })

  it('reads a file as other programs write it: any line ends, a mark at the front, the columns in another order, dates left open', () => {
    const rows = [
      '\uFEFFnote,legal_due,nominal_due,event_date,clock',
      'x,2026-10-10,—,2026-09-28,C04',
      ',,,,',
      '"y","2026-10-08","2026-10-01","2026-09-16","C01"',
    ]
    for (const end of ['\n', '\r\n', '\r']) expect(checkVectors(rows.join(end))).toMatchObject({ total: 2, mismatches: [], faults: [] })
    expect(checkVectors('event_date,clock,legal_due,nominal_due\n2026-09-16,C01,2026-10-09,2026-10-01')).toMatchObject({
      mismatches: [{ field: 'legal_due', expected: '2026-10-09', got: '2026-10-08' }],
    })
  })
})

describe('a file of dates as offices send it', () => {
  const checked = (...lines: readonly string[]) => checkVectors(lines.join('\r\n'))

  it('may begin with a mark of its encoding, hold blank lines and comments, and order its columns by its head', () => {
    const report = checked(
      '\uFEFF"legal_due",note,Clock,nominal_due,event_date',
      '',
      '# 国庆',
      '2026-10-08,"甲, 乙",C01,,2026-09-16',
      ',,,,',
    )
    expect(report).toEqual({ total: 1, mismatches: [], faults: [] })
  })

  it('may leave a date empty or put a dash for it, with or without a head', () => {
    expect(checked('C04,2026-09-28,—,2026-10-10', 'C04,2026-09-28')).toEqual({ total: 2, mismatches: [], faults: [] })
  })

  it('an expected date that is none is a fault of the file, not of the count', () => {
    expect(checked('C01,2026-03-02,2026/3/17,2026-03-17')).toMatchObject({ mismatches: [], faults: [{ line: 1, why: 'not-a-date' }] })
  })

  it('a first cell left empty does not shift the others', () => {
    expect(checked(',2026-03-02,2026-03-17,2026-03-17')).toMatchObject({ faults: [{ line: 1, why: 'unknown-clock' }] })
  })
})

describe('a second implementation, written apart', () => {
  it('agrees on 100,000 random cases', () => {
    const ids = Object.keys(SPANS)
    let seed = 20_261_124
    const next = (below: number): number => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
      return seed % below
    }
    const wrong: string[] = []
    let compared = 0
    while (compared < 100_000) {
      const id = ids[next(ids.length)] ?? ''
      const unit = SPANS[id]?.[1]
      const last = unit === 'm' ? julian(2024, 10, 1) : julian(2026, 7, 1)
      const jd = julian(2018, 1, 1) + next(last - julian(2018, 1, 1))
      const extra = unit === 'm' ? 0 : next(4) === 0 ? next(31) : 0
      const ours = dueDates(id, written(jd), { extraDays: extra })
      if (ours === undefined) continue
      compared += 1
      const [nominal, legal] = second(id, jd, extra)
      if (ours.nominalDue !== nominal || ours.legalDue !== legal) wrong.push(`${id} ${written(jd)} +${extra}: ${ours.legalDue} / ${legal}`)
    }
    expect(wrong.slice(0, 5)).toEqual([])
  })

  it('and every id of the law is in both, so that none goes unchecked', () => {
    expect(BOOK_WITH_LOCAL.ids.filter((id) => !Object.hasOwn(SPANS, id))).toEqual([])
  })
})

describe('what holds for every clock and day', () => {
  it('the legal last day is never before the nominal one, and is a working day', () => {
    fc.assert(
      fc.property(CLOCK, DAY, (clock, day) => {
        const dates = dueDates(clock, day)
        if (dates === undefined) return
        expect(dates.legalDue >= dates.nominalDue).toBe(true)
        expect(latestCalendar.kindOf(dates.legalDue).working).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('a later event is never due earlier under the same rule', () => {
    fc.assert(
      fc.property(CLOCK, DAY, fc.integer({ min: 1, max: 40 }), (clock, day, later) => {
        const [a, b] = [dueDates(clock, day), dueDates(clock, addDays(day, later))]
        if (a === undefined || b === undefined || ruleFor(clock, day) !== ruleFor(clock, addDays(day, later))) return
        expect(b.legalDue >= a.legalDue).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('the derivation has every day once, in order, and its counted days run 1 to n', () => {
    fc.assert(
      fc.property(CLOCK, DAY, (clock, day) => {
        if (dueDates(clock, day) === undefined) return
        const derived = made(clock, day)
        expect(derived.days.map(({ date }) => date)).toEqual(
          Array.from({ length: daysBetween(day, derived.legalDue) + 1 }, (_, i) => addDays(day, i)),
        )
        const ordinals = derived.days.filter(({ counted }) => counted).map(({ ordinal }) => ordinal)
        expect(ordinals).toEqual(Array.from({ length: ordinals.length }, (_, i) => i + 1))
        if (derived.rule.unit.endsWith('day')) expect(ordinals).toHaveLength(derived.rule.length)
        expect(dueDates(clock, day)).toEqual({ nominalDue: derived.nominalDue, legalDue: derived.legalDue })
      }),
      { numRuns: 500 },
    )
  })

  it('says why in both languages, naming the law', () => {
    const derived = made('C06', '2026-08-03')
    expect(explain(derived, 'zh').join('\n')).toMatch(/国庆节/)
    expect(explain(derived, 'zh').join('\n')).toMatch(/第三十四条/)
    expect(
      explain(derived, 'en')
        .join('\n')
        .replaceAll(/（?国办发明电[^）]*）?|《[^》]*》|信访工作条例 第.*条|民法典 第.*条/g, ''),
    ).not.toMatch(/节|放假/)
  })

  it('a petitioner reads the last day of a right, that midnight ends it, and that posting is in time', () => {
    const text = explain(made('P01', '2026-09-01'), 'zh').join('\n')
    for (const part of ['最后一日是 2026-10-08', '24 时', '交邮', '第八十五条第四款']) expect(text).toContain(part)
    expect(explain(made('C06', '2026-09-01'), 'zh').join('\n')).not.toContain('交邮')
  })

  it('a period in working days says which days it left out, and which weekend it counted', () => {
    const text = explain(made('C04', '2026-09-28'), 'zh').join('\n')
    expect(text).toContain('2026-10-01 至 2026-10-07 不是工作日')
    expect(text).toContain('2026-10-10 虽逢周末')
  })

  it('the two months of an organ are not shown as the last day to sue (行政诉讼法 第四十七条)', () => {
    expect(explain(made('P06', '2026-03-02'), 'zh').join('\n')).toContain('不是起诉的最后一日')
  })

  it.each([
    ['2016-05-03', '民法通则 第一百五十四条'],
    ['2019-12-02', '民法总则 第二百零三条'],
    ['2026-08-03', '民法典 第二百零三条'],
  ])('an event of %s is counted by the general law of its day: %s', (day, article) => {
    expect(explain(made('C06', day), 'zh').join('\n')).toContain(article)
  })

  it('sixty days for reconsideration stood in article 9 until 2023', () => {
    expect(made('P03', '2023-12-31').basis).toContain('行政复议法（1999） 第九条')
    expect(made('P03', '2024-01-01').basis).toContain('行政复议法 第二十条')
  })

  it('hearing days of a final review are left out (第三十六条第二款)', () => {
    const excluded = ['2026-03-10', '2026-03-11', '2026-03-12']
    expect(dueDates('C11', '2026-03-02', { excluded })?.nominalDue).toBe(addDays(dueDates('C11', '2026-03-02')?.nominalDue ?? '', 3))
  })
})

describe('what it refuses', () => {
  it.each([
    ['C01', '2026-02-30', 'not-a-date'],
    ['C01', '二〇二六', 'not-a-date'],
    ['C99', '2026-01-01', 'unknown-clock'],
    ['C01-ZJ', '2010-01-01', 'no-rule-on-that-day'],
    ['C01', '1999-01-01', 'no-rule-on-that-day'],
    ['C04', '2022-04-30', 'no-rule-on-that-day'],
    ['C13', '2022-05-01', 'no-length-in-law'],
    ['C10a', '2026-01-01', 'no-length-in-law'],
    ['C05', '2004-01-01', 'no-rule-on-that-day'],
    ['C05', '2026-01-01', 'no-length-in-law'],
    ['C12', '2026-01-01', 'no-length-in-law'],
    ['C01', '9999-12-30', 'not-a-date'],
  ])('%s on %s: %s', (clock, day, code) => {
    expect(due(clock, day)).toMatchObject({ refused: code })
  })

  it('days are those of Asia/Shanghai, wherever the machine stands', () => {
    expect(asDate(new Date('2026-03-01T15:59:59Z'))).toBe('2026-03-01')
    expect(asDate(new Date('2026-03-01T16:00:00Z'))).toBe('2026-03-02')
  })

  it('reads only real days, written in full', () => {
    for (const text of ['2026-2-1', '2026-13-01', '2025-02-29', '', '20260301']) expect(parseDate(text)).toBeUndefined()
    expect(parseDate('2024-02-29')).toBe('2024-02-29')
  })

  it('months end where the month ends (民法典 第二百零二条)', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
    expect(weekday('2026-11-24')).toBe(2)
  })
})
