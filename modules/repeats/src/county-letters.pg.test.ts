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

/** As many letters as another process may have taken in since this one asked last. */
const taken = (many: number, of: string) =>
  door.services.db.query(
    sql`insert into repeats.letter (county, position, submission, version, signature)
      select l.county, m.last + n, 'submission-taken-' || n, 1, l.signature
      from repeats.letter l, generate_series(1, ${many}::integer) n, (select max(k.position) as last from repeats.letter k where k.county = '331023') m
      where l.county = '331023' and l.submission = ${of}`,
  )

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
    expect(here.slice(0, 4)).toEqual(['submission-kiln', 'submission-kiln-again', 'submission-kiln-third', 'submission-taken-1'])
    expect(anew.slice(0, 4)).toEqual(here.slice(0, 4))
  })
})
