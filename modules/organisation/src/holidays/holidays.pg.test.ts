import { randomUUID } from 'node:crypto'
import { calendarAsKnown, latestCalendar, learnNotices } from '@onedoor/clock'
import { openDoor, type TestDoor } from '@onedoor/http/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addNotice, learnHolidays } from './holidays.job.ts'

/** An invented notice. */
const NOTICE = {
  no: '国办发明电〔2026〕99号',
  title: '关于2027年部分节假日安排的通知',
  known: '2026-11-03',
  year: 2027,
  off: { 春节: ['2027-02-05/2027-02-11'] },
  work: { 春节: ['2027-02-13'] },
}

let door: TestDoor

beforeAll(async () => {
  door = await openDoor({ owners: ['modules/organisation'], projections: [], routes: [] })
  door.setNow('2026-11-20')
}, 120_000)
afterAll(async () => {
  learnNotices([])
  await door.close()
})

const stamp = () => ({ at: door.services.now(), by: 'administrator', organ: 'office', roles: ['administrator'], commandId: randomUUID() })

describe('a notice that the county types in', () => {
  it('is written down once and counts from the next morning', async () => {
    expect(await addNotice(door.services.store, NOTICE, stamp())).toBeUndefined()
    expect(await addNotice(door.services.store, NOTICE, stamp())).toMatchObject({ refused: 'notice-already-known' })
    expect(calendarAsKnown('2026-11-20').kindOf('2027-02-13').working).toBe(false)
    expect(calendarAsKnown('2026-11-21').kindOf('2027-02-13').working).toBe(true)
  })

  it('is refused when it is mistyped, and nothing is written', async () => {
    const wrong = { ...NOTICE, no: '国办发明电〔2026〕100号', work: { 春节: ['2027-02-15'] } }
    expect(await addNotice(door.services.store, wrong, stamp())).toMatchObject({ refused: 'notice-worked-day-is-no-weekend' })
    expect(await door.services.store.read('holiday-calendar')).toHaveLength(1)
  })

  it('is known to a process that starts later', async () => {
    learnNotices([])
    expect(latestCalendar.kindOf('2027-02-13').working).toBe(false)
    await learnHolidays(door.services.store, door.services.now())
    expect(latestCalendar.kindOf('2027-02-13')).toMatchObject({ working: true, notice: NOTICE.no })
  })
})
