import { isRefusal } from '@onedoor/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  BOOK_WITH_LOCAL,
  checkVectors,
  derivationSaid,
  due,
  dueDates,
  explain,
  LOCAL_SETS,
  latestCalendar,
  RULE_SETS,
  type RuleSet,
  ruleBook,
  yearlyDuty,
} from './index.ts'

/** A text that no other file knows. */
const COUNTY_2026: RuleSet = {
  name: '某县便民服务规定（2026）',
  from: '2026-07-01',
  until: '2026-12-31',
  rules: [
    {
      id: 'X01',
      name: { zh: '首接回话', en: 'First call back' },
      starts: { zh: '收到来信', en: 'the letter arrives' },
      runs: 'against-office',
      owes: { zh: '首接单位', en: 'the unit that took it' },
      length: 2,
      unit: 'working-day',
      basis: '某县便民服务规定（2026） 第七条',
    },
  ],
  unmeasured: [
    {
      id: 'X02',
      name: { zh: '年终回访', en: 'Call at the end of the year' },
      why: { zh: '每年一次', en: 'once a year' },
      basis: '某县便民服务规定（2026） 第九条',
      yearly: true,
    },
  ],
}

describe('a new text of law is one value, and nothing else changes', () => {
  const book = ruleBook([...RULE_SETS, COUNTY_2026])

  it('its dates, its reasons in both languages and its vectors are there at once', () => {
    const derived = due('X01', '2026-09-30', { book })
    if (isRefusal(derived)) throw new Error(derived.refused)
    expect(derived).toMatchObject({ nominalDue: '2026-10-09', legalDue: '2026-10-09' })
    expect(explain(derived, 'zh').join('\n')).toContain('第七条')
    expect(explain(derived, 'en').join('\n')).toContain('2 working days from the day the letter arrives')
    expect(derivationSaid(derived, 'zh')).toContain('某县便民服务规定（2026） 第七条')
    expect(checkVectors('X01,2026-09-30,2026-10-09,2026-10-09\n', book)).toEqual({ total: 1, mismatches: [], faults: [] })
    expect(dueDates('X01', '2026-09-30', { book })).toEqual({ nominalDue: '2026-10-09', legalDue: '2026-10-09' })
  })

  it('it governs on the days of its force alone', () => {
    expect(due('X01', '2026-06-30', { book })).toMatchObject({ refused: 'no-rule-on-that-day' })
    expect(due('X01', '2027-01-01', { book })).toMatchObject({ refused: 'no-rule-on-that-day' })
    expect(due('X01', '2026-09-30')).toMatchObject({ refused: 'unknown-clock' })
  })

  it('a duty without a number of days is refused with its article, and a yearly one tells the end of its year', () => {
    expect(due('X02', '2026-09-30', { book })).toEqual({
      refused: 'no-length-in-law',
      basis: '某县便民服务规定（2026） 第九条（每年一次）',
    })
    expect(yearlyDuty('X02', '2026-09-30', book)).toMatchObject({ yearEnds: '2026-12-31' })
  })
})

describe('every text of law is complete', () => {
  const sets = [...RULE_SETS, ...LOCAL_SETS]

  it('names the article of each period, in both languages what starts it and who owes', () => {
    for (const { name, rules, unmeasured = [] } of sets) {
      for (const rule of rules) {
        expect(rule.basis, `${name} ${rule.id}`).toMatch(/第.+条|〔\d{4}〕\d+号|未规定/)
        for (const said of [rule.name, rule.starts, rule.owes]) expect(Object.values(said).every((text) => text !== '')).toBe(true)
        expect(rule.length, rule.id).toBeGreaterThan(0)
      }
      for (const duty of unmeasured) expect(duty.basis, duty.id).toMatch(/第.+条/)
    }
  })

  it('never gives two lengths for one period on one day', () => {
    for (const { ids, ruleFor } of [ruleBook(RULE_SETS)])
      for (const id of ids)
        for (const on of ['2006-01-01', '2012-01-01', '2018-06-01', '2022-04-30', '2022-05-01', '2022-07-16', '2022-07-17', '2026-01-01']) {
          const all = RULE_SETS.filter(({ from, until }) => from <= on && (until === undefined || on <= until)).flatMap(({ rules }) =>
            rules.filter((rule) => rule.id === id),
          )
          expect(all.length, `${id} ${on}`).toBeLessThanOrEqual(1)
          expect(ruleFor(id, on)).toBe(all[0])
        }
  })

  it.each(['C05', 'C12', 'C14', 'C15', 'C16'])('%s has no number of days in the regulation and gets none here', (id) => {
    const refusal = due(id, '2026-03-02')
    if (!isRefusal(refusal)) throw new Error(id)
    expect(refusal.refused).toBe('no-length-in-law')
    expect(refusal.basis).toMatch(/信访工作条例 第.+条.*（.+）/)
  })

  it('the yearly report and the yearly assessment end with their calendar year (第四十一条、第三十九条)', () => {
    expect(yearlyDuty('C15', '2026-03-02')).toMatchObject({ yearEnds: '2026-12-31', basis: '信访工作条例 第四十一条' })
    expect(yearlyDuty('C16', '2024-02-29')).toMatchObject({ yearEnds: '2024-12-31' })
    expect([yearlyDuty('C12', '2026-03-02'), yearlyDuty('C01', '2026-03-02'), yearlyDuty('C15', '2020-01-01')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('a local text governs where it is put first and nowhere else: three working days to take a review', () => {
    expect(due('C10a', '2026-03-02')).toMatchObject({ refused: 'no-length-in-law' })
    expect(dueDates('C10a', '2026-03-02', { book: BOOK_WITH_LOCAL })).toEqual({ nominalDue: '2026-03-05', legalDue: '2026-03-05' })
  })
})

const ID = fc.constantFrom(...BOOK_WITH_LOCAL.ids)
const DAY = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2018-03-01', days))

describe('nothing stops a clock but what the law names', () => {
  const stops = (after: readonly number[], day: string): readonly string[] => after.map((days) => addDays(day, days))
  const OFFSETS = fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { maxLength: 12 })

  it('days of a hearing, of an appraisal or of an inspection move no period but that of a final review (第三十六条第二款)', () => {
    fc.assert(
      fc.property(ID, DAY, OFFSETS, OFFSETS, (id, day, heard, examined) => {
        const [excluded, looked] = [stops(heard, day), stops(examined, day)]
        const options = { book: BOOK_WITH_LOCAL, excluded, examined: looked }
        const plain = dueDates(id, day, { book: BOOK_WITH_LOCAL })
        if (id !== 'C11') expect(dueDates(id, day, options)).toEqual(plain)
        else expect(dueDates(id, day, { ...options, excluded: [] })).toEqual(plain)
      }),
      { numRuns: 2000 },
    )
  })

  it('a final review ends later by exactly the hearing days inside it', () => {
    fc.assert(
      fc.property(DAY, fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 10 }), (day, heard) => {
        const plain = dueDates('C11', day)?.nominalDue ?? ''
        expect(dueDates('C11', day, { excluded: stops(heard, day) })?.nominalDue).toBe(addDays(plain, heard.length))
      }),
      { numRuns: 500 },
    )
  })

  it('the switch for places that leave out appraisals exists, and is off', () => {
    const [, examination] = LOCAL_SETS
    const excluded = ['2026-03-10']
    const examined = ['2026-03-11', '2026-03-12']
    const on = ruleBook([examination as RuleSet, ...RULE_SETS])
    expect(dueDates('C10', '2026-03-02', { excluded, examined })).toEqual(dueDates('C10', '2026-03-02'))
    expect(dueDates('C10', '2026-03-02', { excluded, examined, book: on })?.nominalDue).toBe('2026-04-04')
    expect(dueDates('C11', '2026-03-02', { excluded, examined })?.nominalDue).toBe('2026-04-02')
  })

  it('time of a court or a mediator is told, and owed by no office here', () => {
    const told = BOOK_WITH_LOCAL.ids.filter((id) => id.startsWith('M'))
    expect(told).toEqual(['M01', 'M02', 'M03', 'M03+10', 'M04'])
    for (const id of told) {
      const derived = due(id, '2026-03-02')
      if (isRefusal(derived)) throw new Error(derived.refused)
      expect(derived.rule.runs).toBe('informs')
      expect(explain(derived, 'zh').join('')).toMatch(/只供/)
      expect(explain(derived, 'zh').join('')).not.toMatch(/最迟应在/)
    }
  })
})

describe('the line at the foot of a document', () => {
  it('says start, length, move and articles in one sentence', () => {
    const derived = due('P01', '2026-09-01')
    if (isRefusal(derived)) throw new Error(derived.refused)
    expect(derivationSaid(derived, 'zh')).toBe(
      '期限推算：2026-09-01当日不计，自次日起 30 日，届满之日2026-10-01为国庆节放假（国办发明电〔2025〕7号），顺延至2026-10-08（信访工作条例 第三十五条；民法典 第二百零一条；民法典 第二百零三条）。',
    )
    expect(derivationSaid(derived, 'en')).toMatch(
      /^Counted: 2026-09-01 is not counted, 30 calendar days from the next day; it ends on 2026-10-01/,
    )
  })

  it('holds the legal last day of every clock on every day', () => {
    fc.assert(
      fc.property(ID, DAY, (id, day) => {
        const derived = due(id, day, { book: BOOK_WITH_LOCAL })
        if (isRefusal(derived)) return
        for (const language of ['zh', 'en'] as const) expect(derivationSaid(derived, language)).toContain(derived.legalDue)
        expect(latestCalendar.kindOf(derived.legalDue).working).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
