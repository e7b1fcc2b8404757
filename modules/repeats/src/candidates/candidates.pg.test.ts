import { submissionEntry } from '@onedoor/case'
import { openDoor, sessionOf, type TestDoor } from '@onedoor/http/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { repeats } from '../repeats.module.ts'

const CLERK = sessionOf('office', 'registrar')
const KILN = '青石村窑厂烧砖的黑烟整夜飘进院子，晾的被子全是灰，娃娃咳嗽不止，找过镇里两回没有人管。'
const LAMP = '白沙街的路灯坏了三个月，夜里走路看不见，老人摔过两回。'

let door: TestDoor

type Person = Readonly<{ name: string; phone?: string }>

const lay = (name: string, day: string, narrative: string, person: Person) =>
  door.lay(`submission-${name}`, [
    day,
    {
      type: 'SubmissionReceived',
      data: {
        ...{ channel: 'LETTER', receivedOn: day, anonymous: false, persons: 1, place: '', queryKey: 'q', language: 'zh', attachments: [] },
      },
      sealed: { subject: '来信', narrative, claims: ['请解决'], persons: [person], fileNames: [] },
      entry: submissionEntry(2026),
    },
  ])

type Candidate = Readonly<{ submission: string; signals: readonly { kind: string; mine: string; other: string }[] }>

const besideKiln = async (name: string) => {
  const { json } = await door.knock(CLERK, 'GET', `/api/submissions/submission-${name}/repeats`)
  return (json['candidates'] as readonly Candidate[]).find(({ submission }) => submission === 'submission-kiln')
}

beforeAll(async () => {
  door = await openDoor({
    ...{ owners: ['modules/repeats'], projections: repeats.projections, routes: repeats.routes, signatureOf: repeats.signatureOf },
    blindKeysOf: () => (event) =>
      ((event.sealed as { persons?: Person[] } | undefined)?.persons ?? []).flatMap(({ name, phone }) => [name, ...(phone ? [phone] : [])]),
  })
  await lay('kiln', '2026-03-02', KILN, { name: '王大明', phone: '13900000001' })
  door.setNow('2026-03-20')
  await repeats.learn(door.services)
}, 120_000)
afterAll(() => door.close())

describe('a writer whose name only sounds like that of an earlier one (汪大鸣, 王大明)', () => {
  it('is told so beside a letter of the same words, as what it is, and masked', async () => {
    await lay('same-words', '2026-03-10', `上次说的事没有人管。${KILN}`, { name: '汪大鸣' })
    expect((await besideKiln('same-words'))?.signals).toEqual([{ kind: 'sounds-alike', mine: '汪＊＊', other: '王＊＊' }])
  })

  it('is told so after what tells more: the same telephone', async () => {
    await lay('same-phone', '2026-03-10', LAMP, { name: '汪大鸣', phone: '13900000001' })
    expect((await besideKiln('same-phone'))?.signals.map(({ kind }) => kind)).toEqual(['same-telephone', 'sounds-alike'])
  })

  it('is nobody’s earlier letter by that alone: many people are called so', async () => {
    await lay('only-sound', '2026-03-10', LAMP, { name: '汪大鸣' })
    expect(await besideKiln('only-sound')).toBeUndefined()
  })
})
