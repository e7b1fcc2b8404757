import type { DateOnly } from '@onedoor/clock'
import { addDays } from '@onedoor/clock'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countMatters, type GroupedMatter, hotFigures } from './hot-figures.ts'
import { commonWords, representatives } from './hot-words.ts'
import { heldAgainst, PERIODS, periodBefore, periodOf } from './period.ts'

const matter = (id: string, keys: readonly string[], over: Partial<GroupedMatter> = {}): GroupedMatter => ({
  ...{ id, group: 'a', receivedOn: '2026-11-20', place: '331023104', unit: 'housing', keys },
  ...over,
})
const NOVEMBER = periodOf('month', '2026-11-27')
const OCTOBER = periodBefore('month', NOVEMBER)

describe('what many letters are about', () => {
  it('one person who writes ten times about it is one side, and alone makes nothing hot', () => {
    const ten = Array.from({ length: 10 }, (_, i) => matter(`m${i}`, ['wang', 'wang-phone']))
    expect(countMatters(ten)).toEqual({ matters: 10, sides: 1, anonymous: 0 })
    expect(hotFigures(ten, NOVEMBER, OCTOBER)).toEqual([])
    expect(hotFigures([...ten, matter('m10', ['zhao'])], NOVEMBER, OCTOBER)).toMatchObject([{ now: { matters: 11, sides: 2 } }])
  })

  it('petitioners who share one of several are one side, over any number of steps', () => {
    const three = [matter('m1', ['wang']), matter('m2', ['zhao']), matter('m3', ['wang', 'li']), matter('m4', ['li', 'zhao'])]
    expect(countMatters(three).sides).toBe(1)
  })

  it('a matter that is handled with another counts as one with it (第十九条第三款)', () => {
    expect(countMatters([matter('m1', ['a']), matter('m2', ['b'], { handledWith: 'm1' }), matter('m3', ['c'])])).toMatchObject({
      matters: 2,
      sides: 3,
    })
  })

  it('anonymous letters are said to be such: nobody can say from how many they are', () => {
    const all = [matter('m1', []), matter('m2', []), matter('m3', [])]
    expect(countMatters(all)).toEqual({ matters: 3, sides: 0, anonymous: 3 })
    expect(hotFigures(all, NOVEMBER, OCTOBER)).toEqual([])
  })

  it('holds a period against the one before, and knows when it was first seen', () => {
    const all = [
      matter('m1', ['a'], { receivedOn: '2026-08-01' }),
      matter('m2', ['b'], { receivedOn: '2026-10-31', unit: 'roads' }),
      ...['c', 'd', 'e'].map((key) => matter(key, [key])),
    ]
    expect(hotFigures(all, NOVEMBER, OCTOBER)).toEqual([
      {
        ...{ group: 'a', firstSeen: '2026-08-01', places: ['331023104'], units: ['housing'], ids: ['c', 'd', 'e'] },
        ...{ now: { matters: 3, sides: 3, anonymous: 0 }, earlier: { matters: 1, sides: 1, anonymous: 0 } },
      },
    ])
  })

  it('the figure and the cases behind it are the same matters, whatever is asked of', () => {
    const anyMatter = fc.record({
      id: fc.uuid(),
      group: fc.constantFrom('a', 'b', 'c'),
      receivedOn: fc.integer({ min: 0, max: 90 }).map((n) => addDays('2026-09-15', n)),
      place: fc.constantFrom('', 'p', 'q'),
      unit: fc.constantFrom('', 'u', 'v'),
      keys: fc.subarray(['k1', 'k2', 'k3', 'k4']),
    })
    fc.assert(
      fc.property(fc.array(anyMatter, { maxLength: 40 }), fc.constantFrom(...PERIODS), (matters, kind) => {
        const period = periodOf(kind, '2026-11-27')
        for (const { group, now, ids } of hotFigures(matters, period, periodBefore(kind, period))) {
          expect(ids).toHaveLength(now.matters)
          expect(now.sides + now.anonymous).toBeLessThanOrEqual(now.matters)
          expect(ids.every((id) => matters.find((one) => one.id === id)?.group === group)).toBe(true)
        }
      }),
    )
  })
})

describe('week, month and quarter of the county’s calendar', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('1990-01-01', n))

  it('every day lies in exactly one, and one ends the day before the next begins', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...PERIODS), (on, kind) => {
        const period = periodOf(kind, on)
        expect(period.from <= on && on <= period.to).toBe(true)
        expect(periodOf(kind, period.from)).toEqual(period)
        expect(periodOf(kind, period.to)).toEqual(period)
        expect(periodBefore(kind, period).to).toBe(addDays(period.from, -1))
      }),
    )
  })

  it.each([
    ['week', '2026-11-29', '2026-11-23', '2026-11-29'],
    ['week', '2026-11-30', '2026-11-30', '2026-12-06'],
    ['month', '2024-02-29', '2024-02-01', '2024-02-29'],
    ['quarter', '2026-12-31', '2026-10-01', '2026-12-31'],
    ['quarter', '2027-01-01', '2027-01-01', '2027-03-31'],
  ] as const)('%s of %s', (kind, on, from, to) => {
    expect(periodOf(kind, on as DateOnly)).toEqual({ from, to })
  })

  it('three days of a month are held against three days of the month before, a month that is over against the whole', () => {
    const march = periodOf('month', '2026-03-31')
    expect(heldAgainst('month', march, '2026-03-03')).toEqual({ from: '2026-02-01', to: '2026-02-03' })
    expect(heldAgainst('month', march, '2026-03-30')).toEqual({ from: '2026-02-01', to: '2026-02-28' })
    expect(heldAgainst('month', march, '2026-04-20')).toEqual({ from: '2026-02-01', to: '2026-02-28' })
  })
})

describe('the words that say what it is', () => {
  it('are those that half of the subjects share, without the words of writing a letter', () => {
    const subjects = ['投诉柳河新村搅拌站噪音', '柳河新村搅拌站何时搬走', '请求查处柳河新村边上的搅拌站']
    expect(commonWords(subjects)).toEqual(['柳河新村搅拌站'])
    expect(representatives(subjects, 2)).toHaveLength(2)
  })

  it('never a name of a person', () => {
    expect(commonWords(['投诉村主任王建国占地', '投诉村主任王建国修路', '投诉村主任王建国不公开账目']).join('')).not.toContain('王建国')
  })

  it('are none where the subjects have nothing in common, or there are none', () => {
    expect(commonWords([])).toEqual([])
    expect(commonWords(['', ''])).toEqual([])
    expect(commonWords(['路灯不亮', '工资没发', '低保太慢'])).toEqual([])
  })
})
