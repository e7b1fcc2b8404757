import { submissionEntry, textsOf } from '@onedoor/case'
import { accepted, drafted, issued, referred, registered, signed } from '@onedoor/case/testing'
import { sql } from '@onedoor/database'
import { rebuild } from '@onedoor/eventstore'
import { openDoor, sessionOf, type TestDoor } from '@onedoor/http/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { register } from '../register.module.ts'

const OFFICE = sessionOf('office', 'dispatcher')
const HOUSING = sessionOf('housing', 'handler')
const ROADS = sessionOf('roads', 'handler')

let door: TestDoor

const letter = (narrative: string, name = '王大明') => ({
  type: 'SubmissionReceived',
  data: {
    ...{ channel: 'VISIT', receivedOn: '2026-03-02', anonymous: false, persons: 1, place: '', queryKey: 'q', language: 'zh' },
    attachments: [],
  },
  sealed: { subject: '来信', narrative, claims: ['请解决'], persons: [{ name, phone: '13900000001' }], fileNames: [] },
  entry: submissionEntry(2026),
})
const opened = (matter: string, more: object = {}) => ({ type: 'MatterOpened', data: { matter, ...more } })
const lay = async (name: string, day: string, words: string, matters: readonly string[] = [`matter-${name}`]) => {
  await door.lay(`submission-${name}`, [day, letter(words)], ...matters.map((id) => [day, opened(id)] as const))
  for (const id of matters) await door.lay(id, [day, registered({ submission: `submission-${name}`, receivedOn: day })])
}

beforeAll(async () => {
  door = await openDoor({
    ...{ owners: ['modules/register'], projections: register.projections, routes: register.routes },
    ...{ blindKeysOf: register.blindKeysOf, wordKeysOf: register.wordKeysOf },
  })
  await lay('bridge', '2026-03-02', '我叫王大明，石桥村的拆遷補償款至今没有发放，共 12 户。')
  await lay('lamp', '2026-03-03', '镇里的路灯坏了，共 312 户走夜路。')
  await lay('two', '2026-03-04', '一是拆迁补偿太低，二是养鸡场臭气。', ['matter-two-a', 'matter-two-b'])
  await door.lay('matter-bridge', ['2026-03-05', referred('housing')], ['2026-03-05', signed('housing'), 'housing'])
  await door.lay('matter-bridge', ['2026-03-06', accepted('housing'), 'housing'])
  await door.lay('matter-two-a', ['2026-03-05', referred('housing')])
})
afterAll(() => door.close())

let names: Promise<void> | undefined
/** Laid when first asked for, so that the other tests keep their own letters. */
const laidNames = (): Promise<void> => {
  names ??= lay('names', '2026-02-01', '二〇一九年三月一日，鑫磊石材有限公司和犇犇砼业在垟坑村Ｂ12栋旁占了田，只赔了12万元。')
  return names
}

type Item = Readonly<{ id: string; passages: readonly { text: string; marks: readonly { start: number; end: number }[]; in: string }[] }>

const find = async (words: string, as = OFFICE, more = '') => {
  const { json } = await door.knock(as, 'GET', `/api/matters?words=${encodeURIComponent(words)}${more}`)
  return json['items'] as readonly Item[]
}
const ids = async (words: string, as = OFFICE, more = '') => (await find(words, as, more)).map(({ id }) => id)

describe('按文字查台账', () => {
  it('finds a letter in traditional characters by simplified ones, latest first, and marks the words where they stand', async () => {
    const found = await find('拆迁补偿')
    expect(found.map(({ id }) => id)).toEqual(['matter-two-b', 'matter-two-a', 'matter-bridge'])
    const [passage] = found.at(-1)?.passages ?? []
    expect(passage?.text.slice(passage.marks[0]?.start, passage.marks[0]?.end)).toBe('拆遷補償')
    expect(passage?.in).toBe('LETTER')
  })

  it('wants every word, and a number whole', async () => {
    expect(await ids('拆迁 石桥村')).toEqual(['matter-bridge'])
    expect(await ids('拆迁 路灯')).toEqual([])
    expect(await ids('31')).toEqual([])
    expect(await ids('12')).toEqual(['matter-bridge'])
  })

  it('says of a clerk’s own telling, which no letter says whole, which letters say most of it, the nearest first and marked', async () => {
    const near = async (words: string, as = OFFICE, more = '') => {
      const { json } = await door.knock(as, 'GET', `/api/matters?words=${encodeURIComponent(words)}${more}`)
      expect(json['items']).toEqual([])
      return (json['near'] ?? []) as readonly Item[]
    }
    const found = await near('石桥村拆迁补偿款没有发 十二户')
    expect(found.map(({ id }) => id)).toEqual(['matter-bridge'])
    const [passage] = found[0]?.passages ?? []
    expect(passage?.marks.map(({ start, end }) => passage.text.slice(start, end))).toEqual(['石桥村', '拆遷補償款', '没有发', '12'])
    expect((await near('路灯坏了 拆迁')).map(({ id }) => id)).toEqual(['matter-lamp'])
    // Filters hold here too, and what a unit may not read is no nearer to it than to anybody else.
    expect(await near('石桥村拆迁补偿款没有发', OFFICE, '&channel=CALL')).toEqual([])
    expect(await near('石桥村拆迁补偿款没有发', ROADS)).toEqual([])
    expect((await near('石桥村拆迁补偿款没有发', HOUSING)).map(({ id }) => id)).toEqual(['matter-bridge'])
    // 个人信息保护法 第六条: a petitioner is not found by the half of a name either.
    expect(await near('王大明先生来过')).toEqual([])
    expect(await near('鲲鹏鸾凤')).toEqual([])
  })

  it('does not find what only has the same characters in another order', async () => {
    expect(await ids('桥石村')).toEqual([])
  })

  it.each([
    ['2019-03-01', 'matter-names'],
    ['２０１９年３月', 'matter-names'],
    ['120000', 'matter-names'],
    ['120,000 元', 'matter-names'],
    ['十二万元', 'matter-names'],
    ['鑫磊石材', 'matter-names'],
    ['鑫磊石材有限公司', 'matter-names'],
    ['犇犇砼业', 'matter-names'],
    ['垟坑', 'matter-names'],
    ['B12栋', 'matter-names'],
    ['砼業', 'matter-names'],
  ])('no name of a company or village is lost, no day or sum for how it is spelled: %s', async (asked, matter) => {
    await laidNames()
    expect(await ids(asked)).toEqual([matter])
  })

  it('keeps to the other filters', async () => {
    expect(await ids('拆迁', OFFICE, '&to=2026-03-02')).toEqual(['matter-bridge'])
    expect(await ids('拆迁', OFFICE, '&holder=housing')).toEqual(['matter-two-a', 'matter-bridge'])
    expect(await ids('拆迁', OFFICE, '&unit=housing')).toEqual(['matter-bridge'])
    expect(await ids('拆迁', OFFICE, '&phase=REFERRED')).toEqual(['matter-two-a'])
    expect(await ids('拆迁', OFFICE, '&from=2026-03-03&to=2026-03-04&channel=VISIT')).toEqual(['matter-two-b', 'matter-two-a'])
    expect(await ids('拆迁', OFFICE, '&channel=CALL')).toEqual([])
    expect(await ids('拆迁', OFFICE, '&place=331023001')).toHaveLength(3)
    expect(await ids('拆迁', OFFICE, '&place=331023999')).toEqual([])
    expect(await ids('拆迁', OFFICE, '&dueBefore=2026-01-01')).toEqual([])
  })

  it('a petitioner is found by name only with a reason, never by words (个人信息保护法 第六条)', async () => {
    expect(await ids('王大明')).toEqual([])
    expect(await ids('13900000001')).toEqual([])
    expect(await ids('我叫王大')).toEqual([])
  })

  it('a unit finds only what it may read: not the part of a letter that concerns another unit', async () => {
    expect(await ids('拆迁补偿', HOUSING)).toEqual(['matter-bridge'])
    expect(await ids('拆迁补偿', ROADS)).toEqual([])
  })

  it('goes on behind the last of a page by its place in the register, words and filters kept, and tells no number of what it found', async () => {
    const [first] = await find('拆迁', OFFICE, '&channel=VISIT')
    const { position } = (
      await door.services.db.query<{ position: string }>(sql`select position from register.matter where id = ${first?.id ?? ''}`)
    )[0] ?? { position: '' }
    const rest = await door.knock(
      OFFICE,
      'GET',
      `/api/matters?words=${encodeURIComponent('拆迁')}&channel=VISIT&after=2026-03-04,${position}`,
    )
    expect((rest.json['items'] as readonly Item[]).map(({ id }) => id)).toEqual(['matter-two-a', 'matter-bridge'])
    expect(Object.keys(rest.json)).toEqual(['items', 'more'])
  })

  it('finds what was written since, in the answer too', async () => {
    await door.lay('matter-bridge', ['2026-03-12', drafted, 'housing'], ['2026-03-13', issued('housing'), 'housing'])
    const [answer] = textsOf(issued('housing'))
    const found = await find((answer ?? '').slice(0, 4), HOUSING)
    expect(found).toMatchObject([{ id: 'matter-bridge', passages: [{ in: 'CASE' }] }])
  })

  it('says what is wrong with a lone character, and finds nothing in nothing', async () => {
    const { status, json } = await door.knock(OFFICE, 'GET', `/api/matters?words=${encodeURIComponent('的')}`)
    expect([status, json['fields']]).toMatchObject([422, [{ field: 'words' }]])
  })

  it('words set aside for the protected channel are found by nobody (信访工作条例 第三十条)', async () => {
    await door.lay('submission-mixed', ['2026-03-05', letter('副局长收了红包，另外水渠堵了')])
    const cleared = { subject: '水渠', narrative: '水渠堵了', claims: ['疏通'], persons: [{ name: '李四' }], fileNames: [] }
    await door.lay('submission-mixed', ['2026-03-05', { ...opened('matter-mixed', { setAside: [1] }), sealed: cleared }])
    await door.lay('matter-mixed', ['2026-03-05', registered({ submission: 'submission-mixed' })])
    expect(await ids('收了红包')).toEqual([])
    expect(await ids('水渠堵了')).toEqual(['matter-mixed'])
  })

  it('erased words are found no more (个人信息保护法 第四十七条), and a rebuild gives the same table', async () => {
    const all = () => door.services.db.query(sql`select * from register.word order by stream, version`)
    const erased = { type: 'PersonalDataErased', data: { versions: [1], basis: '个人信息保护法 第四十七条' } }
    await door.lay('submission-lamp', ['2026-03-10', erased])
    await door.services.db.query(
      sql`delete from store.sealed where position = (select position from store.event where stream = 'submission-lamp' and version = 1)`,
    )
    expect(await ids('路灯坏了')).toEqual([])
    const before = await all()
    const { county, db } = door.services
    await rebuild(db, { county, keys: door.keys, projections: register.projections, wordKeysOf: register.wordKeysOf(door.keys) })
    // What was set aside is taken out of the sealed store by the owner's right, which this door does not have.
    expect((await all()).filter((row) => (row as { stream: string }).stream !== 'submission-mixed')).toEqual(
      before.filter((row) => (row as { stream: string }).stream !== 'submission-mixed'),
    )
  })
})
