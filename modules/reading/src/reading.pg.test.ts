import { randomUUID } from 'node:crypto'
import type { CaseEvent } from '@onedoor/case'
import { openDoor, sessionOf, type TestDoor, unitOf } from '@onedoor/http/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reading } from './reading.module.ts'
import { invented, stored, TOPICS } from './testing.ts'

const OFFICE = sessionOf('office', 'dispatcher')
const CLERK = sessionOf('housing', 'handler')
const ADMIN = sessionOf('office', 'administrator')
const LETTERS = 150

let door: TestDoor

const lay = async (i: number, topic?: string): Promise<void> => {
  const { submission, matter, letter, opened, registered } = stored(i, topic)
  await door.lay(submission, ['2026-03-01', letter], ['2026-03-01', opened])
  await door.lay(matter, ['2026-03-01', registered])
}

const correct = (matter: string, version: number, topic: string) =>
  door.knock(OFFICE, 'POST', `/api/matters/${matter}/correct-topic`, {
    commandId: randomUUID(),
    version,
    input: { topic, reasons: '看错了分类' },
  })

const ask = (narrative: string) => door.knock(OFFICE, 'POST', '/api/reading/topic', { subject: '', narrative, claims: [], alone: true })

const learn = async (at: string) => {
  door.setNow(at)
  return (await reading.learnAll(door.services))[0]
}

beforeAll(async () => {
  door = await openDoor({
    ...{ owners: ['modules/reading'], projections: reading.projections, routes: reading.routes, topics: TOPICS },
    units: [unitOf('office'), unitOf('labour', { name: { zh: '县人力资源和社会保障局', en: 'Labour' } }), unitOf('housing')],
  })
}, 120_000)
afterAll(() => door.close())

const WAGES = '老板拖欠我们的工资，劳动合同也不给，农民工干了三个月没有发钱。'

describe('a county that has just begun', () => {
  it('is told that there is no model yet; nothing is guessed and nothing is learned from nothing', async () => {
    expect((await ask(WAGES)).json).toEqual({ why: 'NO_MODEL' })
    expect(await learn('2026-03-02')).toMatchObject({ kind: 'TOPIC', verdict: 'TOO_FEW', learned: 0 })
    expect((await door.knock(ADMIN, 'GET', '/api/reading/models')).json).toMatchObject({ topics: [], known: { topics: 0, samples: 0 } })
  })

  it('has the competent unit from the duty list alone, with the article', async () => {
    await lay(3)
    const { json } = await door.knock(OFFICE, 'GET', '/api/matters/matter-3/units')
    expect(json).toMatchObject({ units: [{ unit: 'labour', reasons: [{ kind: 'duty', basis: '劳动法 第九条' }] }] })
    expect(json['model']).toBeUndefined()
  })
})

describe('learning from what officers decided', () => {
  beforeAll(async () => {
    for (let i = 4; i < LETTERS; i += 1) await lay(i)
  }, 120_000)

  it('makes a first model, which says what a letter is about, how surely, why, and which version it is', async () => {
    const report = await learn('2026-03-03')
    expect(report).toMatchObject({ verdict: 'FIRST', held: { own: true } })
    const { json } = await ask(WAGES)
    expect(json).toMatchObject({ model: report?.version, sure: true, likeliest: [{ topic: 'wages' }, {}, {}] })
    expect((json['because'] as { phrase: string }[]).map(({ phrase }) => phrase).join('')).toContain('工资')
  })

  it('lets a model that is no worse take its place, and says so', async () => {
    const report = await learn('2026-03-04')
    expect(report?.verdict).toBe('NO_WORSE')
    const { json } = await door.knock(ADMIN, 'GET', '/api/reading/models')
    expect((json['topics'] as { version: string; live: boolean }[]).map(({ live }) => live)).toEqual([true, false])
    expect((await ask(WAGES)).json).toMatchObject({ model: report?.version })
  })

  it('does not let a worse one: what was mis-sorted lately spoils nobody’s suggestions', async () => {
    const before = (await ask(WAGES)).json['model']
    // Held-back letters keep what was decided of them; those that are learned from are turned upside down.
    const held = await door.services.db.query<{ letter: string }>({
      text: `select letter from reading.side where side <> 'LEARN' and kind = 'TOPIC'`,
      values: [],
    })
    const kept = new Set(held.map(({ letter }) => letter))
    for (let i = 4; i < LETTERS; i += 1) {
      const { topic } = invented(i)
      if (!kept.has(`matter-${i}`)) expect((await correct(`matter-${i}`, 1, topic === 'wages' ? 'smell' : 'wages')).status).toBe(200)
    }
    const report = await learn('2026-03-05')
    expect(report).toMatchObject({ verdict: 'WORSE', inUse: { letters: report?.held.letters } })
    expect((await ask(WAGES)).json['model']).toBe(before)
    const { json } = await door.knock(ADMIN, 'GET', '/api/reading/models')
    expect((json['topics'] as object[])[0]).toMatchObject({ verdict: 'WORSE', live: false, comparedWith: before })
  }, 120_000)

  it('keeps letters on their side for ever: what judged one model is never learned by the next', async () => {
    const sides = () => door.services.db.query({ text: 'select letter, side from reading.side order by 1, 2', values: [] })
    const before = await sides()
    await learn('2026-03-06')
    expect(await sides()).toEqual(before)
  })
})

describe('what is never learned from', () => {
  const learnedNow = async (at: string): Promise<number> => {
    const report = await learn(at)
    return (report?.learned ?? 0) + (report?.held.letters ?? 0)
  }

  it('is a letter that held a report of wrongdoing, with all that was left of it (Art. 30), and one whose words were erased', async () => {
    const before = await learnedNow('2026-03-07')
    const { submission, matter, letter, opened, registered } = stored(900)
    const sealed = { ...letter.sealed, subject: '其余部分', narrative: '其余的经过' } as never
    await door.lay(
      submission,
      ['2026-03-07', letter],
      ['2026-03-07', { ...opened, data: { matter, setAside: [1], attachments: [] }, sealed }],
    )
    await door.lay(matter, ['2026-03-07', registered])
    expect(await learnedNow('2026-03-08')).toBe(before)
    await lay(901)
    expect(await learnedNow('2026-03-09')).toBe(before + 1)
    await door.services.db.query({
      text: `delete from store.sealed s using store.event e where e.county = s.county and e.position = s.position and e.stream = 'matter-901'`,
      values: [],
    })
    expect(await learnedNow('2026-03-10')).toBe(before)
  })
})

describe('bad input', () => {
  it.each([
    ['', 'EMPTY'],
    ['钱', 'SHORT'],
    ['My wages were not paid for three months.', 'FOREIGN'],
    ['加微信领奖'.repeat(3000), 'REPEATED'],
  ])('%.12s gets a plain word and no guess', async (text, why) => {
    expect((await ask(text)).json).toEqual({ why })
  })

  it('of a hundred thousand characters is answered like any other, and one more is refused with its field', async () => {
    const { narrative } = invented(7)
    const started = performance.now()
    expect((await ask(narrative.repeat(3000).slice(0, 100_000))).json).toMatchObject({ likeliest: [{}, {}, {}] })
    expect(performance.now() - started).toBeLessThan(3000)
    expect(await ask('长'.repeat(100_001))).toMatchObject({ status: 422, json: { fields: [{ field: 'narrative' }] } })
  })
})

describe('who may', () => {
  it('ask, correct and look at models: each post its own, and a matter that one may not see is not there', async () => {
    expect((await door.knock(CLERK, 'POST', '/api/reading/topic', { subject: '', narrative: WAGES, claims: [], alone: true })).status).toBe(
      200,
    )
    const sent = { commandId: randomUUID(), version: 1, input: { topic: 'smell', reasons: '不归我们' } }
    expect((await door.knock(CLERK, 'POST', '/api/matters/matter-5/correct-topic', sent)).status).toBe(403)
    expect((await door.knock(CLERK, 'GET', '/api/matters/matter-5/units')).status).toBe(403)
    expect((await door.knock(OFFICE, 'GET', '/api/reading/models')).status).toBe(403)
    expect((await door.knock(OFFICE, 'POST', '/api/reading/learn', {})).status).toBe(403)
    expect((await door.knock(undefined, 'POST', '/api/reading/topic', {})).status).toBe(401)
    expect((await door.knock(OFFICE, 'GET', '/api/matters/matter-none/topic')).status).toBe(404)
  })

  it('a topic that is not in the county’s list is nobody’s to give', async () => {
    expect(await correct('matter-3', 1, 'astrology')).toMatchObject({ status: 409, json: { refused: 'unknown-topic' } })
    const events = (await door.services.store.read('matter-3')) as readonly CaseEvent[]
    expect(events.map(({ type }) => type)).toEqual(['MatterRegistered'])
  })
})
