import { type Attachment, submissionEntry } from '@onedoor/case'
import { registered } from '@onedoor/case/testing'
import { sql } from '@onedoor/database'
import { openDoor, sessionOf, type TestDoor } from '@onedoor/http/testing'
import { paperLetters } from '@onedoor/paper-letters/paper-letters.module'
import { register } from '@onedoor/register/register.module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const [fileTextJob] = paperLetters.jobs

const OFFICE = sessionOf('office', 'dispatcher')
const LETTER = 'submission-files'
let door: TestDoor

const kept = async (text: string | Uint8Array, mime = 'text/plain'): Promise<Attachment> => {
  const bytes = Buffer.from(text as string)
  return { digest: await door.services.files.put(bytes), mime, bytes: bytes.length }
}
const handIn = (stream: string, attachments: readonly Attachment[]) =>
  door.lay(stream, [
    '2026-03-02',
    {
      type: 'SubmissionReceived',
      data: {
        ...{ channel: 'LETTER', receivedOn: '2026-03-02', anonymous: false, persons: 1, place: '', queryKey: stream, language: 'zh' },
        attachments,
      },
      sealed: {
        subject: '来信',
        narrative: '见附件',
        claims: ['见附件'],
        persons: [{ name: '王大明' }],
        fileNames: attachments.map(() => '附件'),
      },
      entry: submissionEntry(2026),
    },
  ])
const openMatter = async (stream: string, matter: string) => {
  await door.lay(stream, ['2026-03-03', { type: 'MatterOpened', data: { matter } }])
  await door.lay(matter, ['2026-03-03', registered({ submission: stream })])
}
const found = async (words: string): Promise<readonly string[]> => {
  const { json } = await door.knock(OFFICE, 'GET', `/api/matters?words=${encodeURIComponent(words)}`)
  return (json['items'] as readonly { id: string }[]).map(({ id }) => id)
}
const read = async (stream: string) => (await door.services.store.read(stream)).filter(({ type }) => type === 'FileTextRead')

beforeAll(async () => {
  door = await openDoor({
    owners: ['modules/register', 'modules/paper-letters'],
    projections: [...register.projections, ...paperLetters.projections],
    routes: register.routes,
    ...{ blindKeysOf: register.blindKeysOf, wordKeysOf: register.wordKeysOf },
  })
  door.setNow('2026-03-20')
})
afterAll(() => door.close())

describe('the words of files that were handed in', () => {
  it('find the matter of their letter, once the file was read; an image is not read', async () => {
    await handIn(LETTER, [await kept('石料厂夜间放炮，窑洞开裂'), await kept('no text', 'image/png')])
    await openMatter(LETTER, 'matter-files')
    expect(await found('窑洞开裂')).toEqual([])
    expect(await fileTextJob.run(door.services)).toBe(1)
    expect(await found('窑洞开裂')).toEqual(['matter-files'])
    expect(await read(LETTER)).toMatchObject([{ data: { kind: 'TEXT', characters: 12, hidden: 0 }, by: 'system' }])
  })

  it('are read once, and the petitioner’s name in them finds nothing (个人信息保护法 第六条)', async () => {
    expect(await fileTextJob.run(door.services)).toBe(0)
    await handIn('submission-name', [await kept('反映人王大明，水渠堵塞')])
    await openMatter('submission-name', 'matter-name')
    await fileTextJob.run(door.services)
    expect(await found('水渠堵塞')).toEqual(['matter-name'])
    expect(await found('王大明')).toEqual([])
  })

  it('of a file that nobody can open are none, and it does not hold up the others', async () => {
    await handIn('submission-broken', [await kept('%PDF-1.7 broken', 'application/pdf'), await kept('路口没有标线')])
    await openMatter('submission-broken', 'matter-broken')
    expect(await fileTextJob.run(door.services)).toBe(2)
    expect(await found('没有标线')).toEqual(['matter-broken'])
    expect((await read('submission-broken')).map(({ data }) => (data as { characters: number }).characters).toSorted()).toEqual([0, 6])
  })

  it('whose bytes are gone are not asked for for ever', async () => {
    const file = await kept('就要删去')
    await handIn('submission-gone', [file])
    await door.services.files.remove(file.digest)
    expect(await fileTextJob.run(door.services)).toBe(0)
    expect(await door.services.db.query(sql`select 1 from paper_letters.file where county = '331023' and not read`)).toEqual([])
  })

  it('that went to the protected channel before they were read are never read (信访工作条例 第三十条)', async () => {
    await handIn('submission-secret', [await kept('局长收了红包')])
    await door.lay('submission-secret', ['2026-03-03', { type: 'LetterSetAside', data: { setAside: [1] } }])
    expect(await fileTextJob.run(door.services)).toBe(0)
    expect(await read('submission-secret')).toEqual([])
  })

  it('erased with their letter are found no more (个人信息保护法 第四十七条)', async () => {
    await door.lay(LETTER, ['2026-03-21', { type: 'PersonalDataErased', data: { versions: [1, 3], basis: '个人信息保护法 第四十七条' } }])
    await door.services.db.query(
      sql`delete from store.sealed where position in (select position from store.event where stream = ${LETTER} and version in (1, 3))`,
    )
    expect(await found('窑洞开裂')).toEqual([])
  })
})
