import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, asDate, inTime, ruleFor, type Way } from './index.ts'

const ruleOf = (id: string) => {
  const rule = ruleFor(id, '2026-09-28')
  if (rule === undefined) throw new Error(id)
  return rule
}

/** The objection of a unit that received the referral on 2026-09-28: its fifth working day is Saturday 2026-10-10, worked for National Day. */
const objection = (at: string, way: Way, closes = '17:30') =>
  inTime({ rule: ruleOf('C04'), eventDate: '2026-09-28', legalDue: '2026-10-10', at: new Date(`${at}+08:00`), way, hours: { closes } })

describe('the end of the last day (民法典 第二百零三条第二款)', () => {
  it('a unit that objects on its fifth working day at 17:29 is in time over the counter that closes at 17:30, and at 17:31 it is not', () => {
    expect(objection('2026-10-10T17:29:00', 'COUNTER')).toMatchObject({ inTime: true, until: '2026-10-10 17:30' })
    expect(objection('2026-10-10T17:30:00', 'COUNTER').inTime).toBe(true)
    expect(objection('2026-10-10T17:31:00', 'COUNTER').inTime).toBe(false)
  })

  it('on the platform the day ends at midnight', () => {
    expect(objection('2026-10-10T23:59:59', 'ELECTRONIC')).toEqual({
      inTime: true,
      until: '2026-10-10 24:00',
      basis: '民法典 第二百零三条第二款',
    })
    expect(objection('2026-10-11T00:00:00', 'ELECTRONIC').inTime).toBe(false)
  })

  it('a county whose window stays open longer keeps its own hours', () => {
    expect(objection('2026-10-10T18:10:00', 'COUNTER', '18:30').inTime).toBe(true)
    expect(objection('2026-10-10T18:10:00', 'TELEPHONE', '18:00').inTime).toBe(false)
  })

  it('an evening before the last day is in time, closed counter or not', () => {
    expect(objection('2026-10-09T21:00:00', 'COUNTER').inTime).toBe(true)
  })
})

const request = (id: string, at: string, way: Way) =>
  inTime({ rule: ruleOf(id), eventDate: '2026-09-01', legalDue: '2026-10-08', at: new Date(`${at}+08:00`), way })

describe('by post (民事诉讼法 第八十五条第四款, by analogy)', () => {
  it('a petitioner who posts on the last day is in time, however long the letter travels', () => {
    expect(request('P01', '2026-10-08T23:30:00', 'POST')).toEqual({
      inTime: true,
      until: '2026-10-08 24:00',
      basis: '民事诉讼法 第八十五条第四款',
    })
    expect(request('P02', '2026-10-09T08:00:00', 'POST').inTime).toBe(false)
  })

  it('an office that owes an act has no grace of its own in the post', () => {
    expect(request('C06', '2026-10-08T12:00:00', 'POST').basis).toBe('民法典 第二百零三条第二款')
  })
})

it('never shortens a right: the post and the platform are in time on exactly the days up to the last, a counter never later than they', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -2000, max: 2000 }),
      fc.constantFrom<Way>('ELECTRONIC', 'COUNTER', 'TELEPHONE', 'POST'),
      (minutes, way) => {
        const at = new Date(Date.parse('2026-10-08T16:00:00Z') + minutes * 60_000)
        const { inTime: yes } = inTime({ rule: ruleOf('P01'), eventDate: '2026-09-01', legalDue: '2026-10-08', at, way })
        const day = asDate(at)
        if (way === 'POST' || way === 'ELECTRONIC') expect(yes).toBe(day <= '2026-10-08')
        else if (day <= addDays('2026-10-08', -1)) expect(yes).toBe(true)
        else if (day > '2026-10-08') expect(yes).toBe(false)
      },
    ),
  )
})
