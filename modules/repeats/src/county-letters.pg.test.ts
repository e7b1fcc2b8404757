import { submissionEntry } from '@onedoor/case'
import { sql } from '@onedoor/database'
import { openDoor, type TestDoor } from '@onedoor/http/testing'
import { keysFrom } from '@onedoor/vault'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catchUp, lettersLike } from './county-letters.query.ts'
import { repeats } from './repeats.module.ts'

const KILN = '青石村窑厂烧砖的黑烟整夜飘进院子，晾的被子全是灰，娃娃咳嗽不止，找过镇里两回没有人管。'
const OTHER = '包工头拖欠我们十二个人的工资三万六千元，工程完工八个月了电话不接，请劳动监察介入。'

let door: TestDoor

const lay = (name: string, narrative: string) =>
  door.lay(`submission-${name}`, [
    '2026-03-02',
    {
      type: 'SubmissionReceived',
      data: {
        ...{ channel: 'LETTER', receivedOn: '2026-03-02', anonymous: true, persons: 0, place: '', queryKey: 'q', language: 'zh' },
        attachments: [],
      },
      sealed: { subject: '来信', narrative, claims: ['请解决'], persons: [], fileNames: [] },
      entry: submissionEntry(2026),
    },
  ])

/** The next so many positions, as if other events had them. */
const passedOver = (many: number) =>
  door.services.db.query<{ from: number }>(
    sql`update store.head set next_position = next_position + ${many} where county = '331023' returning next_position - ${many} as "from"`,
  )

/** As many letters as another process may have taken in since this one asked last. */
const taken = async (many: number, of: string) => {
  const [head] = await passedOver(many)
  await door.services.db.query(
    sql`insert into repeats.letter (county, position, submission, version, signature)
      select l.county, ${head?.from ?? 0}::bigint + n, 'submission-taken-' || n, 1, l.signature
      from repeats.letter l, generate_series(0, ${many - 1}::integer) n where l.county = '331023' and l.submission = ${of}`,
  )
}

/** As many as another process may have erased. */
const takenOut = async (many: number) => {
  const [head] = await passedOver(many)
  await door.services.db.query(
    sql`insert into repeats.gone (county, position, stream, versions)
      select '331023', ${head?.from ?? 0}::bigint + n, 'submission-none-' || n, '{1}' from generate_series(0, ${many - 1}::integer) n`,
  )
}

const like = async (words: string, services = door.services) => (await lettersLike(services, words)).map(({ submission }) => submission)

beforeAll(async () => {
  door = await openDoor({
    ...{ owners: ['modules/repeats'], projections: repeats.projections, routes: repeats.routes, signatureOf: repeats.signatureOf },
  })
  await lay('kiln', KILN)
  await lay('other', OTHER)
}, 120_000)
afterAll(() => door.close())

describe('letters that came since this process asked last', () => {
  it('are found by the very next question, weighed as the others are', async () => {
    await catchUp(door.services)
    await lay('kiln-again', KILN)
    expect((await like(KILN)).slice(0, 2)).toEqual(['submission-kiln', 'submission-kiln-again'])
    expect(await like(KILN)).toEqual(await like(KILN))
  })

  it('are each found once by questions that are asked at the same time', async () => {
    await lay('kiln-third', KILN)
    const answers = await Promise.all(Array.from({ length: 8 }, () => like(KILN)))
    for (const answer of answers)
      expect(answer.filter((id) => id.startsWith('submission-kiln'))).toEqual([
        'submission-kiln',
        'submission-kiln-again',
        'submission-kiln-third',
      ])
  })

  it('are found though more came than are read at once', async () => {
    await taken(2_500, 'submission-other')
    await taken(1, 'submission-kiln')
    const last = { ...door.services, keys: keysFrom(Buffer.alloc(32, 7), '331023') }
    const [here, anew] = [await like(KILN), await like(KILN, last)]
    expect(here.slice(0, 4)).toEqual(['submission-kiln', 'submission-kiln-again', 'submission-kiln-third', 'submission-taken-0'])
    expect(anew.slice(0, 4)).toEqual(here.slice(0, 4))
  })
})

const another = () => ({ ...door.services, keys: keysFrom(Buffer.alloc(32, 7), '331023') })
const erase = (name: string, versions = [1]) =>
  door.lay(`submission-${name}`, ['2026-03-03', { type: 'PersonalDataErased', data: { versions, basis: 'x' } }])

describe('letters that are gone', () => {
  const SPILL = '水库大坝渗水的警示牌被人拔走，坝脚冒浑水三天，值班室没有人，下游六户不敢睡觉。'

  it('are left out by the very next question of a process that has them in its memory, whichever process erased them', async () => {
    const services = another()
    for (const name of ['spill-a', 'spill-b', 'spill-c']) await lay(name, SPILL)
    expect((await like(SPILL, services)).slice(0, 3)).toEqual(['submission-spill-a', 'submission-spill-b', 'submission-spill-c'])
    await erase('spill-b')
    await door.lay('submission-spill-c', ['2026-03-03', { type: 'LetterSetAside', data: { setAside: [1] } }])
    for (const process of [services, door.services]) expect((await like(SPILL, process)).slice(0, 1)).toEqual(['submission-spill-a'])
    for (const process of [services, door.services, another()])
      expect((await like(SPILL, process)).filter((id) => id.startsWith('submission-spill'))).toEqual(['submission-spill-a'])
  })

  it('leave what was cleared of them to be found (信访工作条例 第三十条)', async () => {
    const services = another()
    await lay('spill-part', `${SPILL}村支书收了承包人的钱。`)
    expect(await like(SPILL, services)).toContain('submission-spill-part')
    await door.lay('submission-spill-part', [
      '2026-03-03',
      {
        ...{ type: 'MatterOpened', data: { matter: 'matter-spill-part', setAside: [1], attachments: [] } },
        sealed: { subject: '坝', narrative: SPILL, claims: ['抢修'], persons: [], fileNames: [] },
      },
    ])
    for (const process of [services, another()]) expect(await like(SPILL, process)).toContain('submission-spill-part')
    await erase('spill-part', [2])
    for (const process of [services, another()]) expect(await like(SPILL, process)).not.toContain('submission-spill-part')
  })

  it('are left out though more went than is read at once', async () => {
    const services = another()
    await lay('spill-last', SPILL)
    expect(await like(SPILL, services)).toContain('submission-spill-last')
    await takenOut(2_500)
    await erase('spill-last')
    expect(await like(SPILL, services)).not.toContain('submission-spill-last')
  })
})

describe('a letter that is erased while the letters are being read after a start', () => {
  it('is left out, although it had been read already', async () => {
    const words = '菜场公厕的化粪池满溢，污水流进卖鱼的摊位，管理方说要等开会。'
    await lay('pit', words)
    await taken(2_500, 'submission-other')
    let batches = 0
    const query: typeof door.services.db.query = async (statement) => {
      const rows = await door.services.db.query(statement)
      const isFull = rows.length >= 2_000
      batches += isFull ? 1 : 0
      if (isFull && batches === 2) await erase('pit')
      return rows as never
    }
    const services = { ...another(), db: { ...door.services.db, query } }
    expect(await like(words, services)).not.toContain('submission-pit')
    expect(batches).toBeGreaterThan(1)
  })
})

describe('two processes that take in and erase at once', () => {
  const words = (i: number) =>
    `十字路口的红绿灯坏了半年，${['东', '西', '南', '北'][i % 4] ?? ''}口撞了三回，交警说报了修，孩子上学靠家长拦车。`
  const positions = async () =>
    new Map(
      (
        await door.services.db.query<{ submission: string; position: number }>(
          sql`select submission, position from repeats.letter where county = '331023' and submission like 'submission-light-%'`,
        )
      ).map(({ submission, position }) => [submission, position]),
    )

  it('each find with a letter every one that came before it, and none that was erased before they asked', async () => {
    const processes = [door.services, another()]
    const erased = new Set<string>()
    const seen = new Map<string, readonly string[]>()
    const mistaken: string[] = []
    const work = async (i: number) => {
      const name = `light-${i}`
      await lay(name, words(i))
      const before = [...erased]
      const found = await like(words(i), processes[i % 2])
      mistaken.push(...before.filter((id) => found.includes(id)))
      seen.set(`submission-${name}`, found)
      if (i % 5 !== 0) return
      await erase(name)
      erased.add(`submission-${name}`)
    }
    for (let i = 0; i < 24; i += 6) await Promise.all(Array.from({ length: 6 }, (_, k) => work(i + k)))
    const there = await positions()
    expect(mistaken).toEqual([])
    expect(there.size).toBe(19)
    for (const [name, position] of there)
      for (const [other, earlier] of there) if (earlier <= position) expect(seen.get(name), `${other} beside ${name}`).toContain(other)
    for (const process of [...processes, another()])
      expect(new Set((await like(words(0), process)).filter((id) => id.startsWith('submission-light')))).toEqual(new Set(there.keys()))
  })
})
