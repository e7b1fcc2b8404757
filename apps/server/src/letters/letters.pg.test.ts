import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CaseEvent, lifeOf } from '@onedoor/case'
import { freshDatabase } from '@onedoor/database/testing'
import { checkRegister } from '@onedoor/eventstore'
import type { Recorded } from '@onedoor/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type County, openCounty } from '../county.ts'
import { type ImportOptions, importLetters, mayDateBack } from './import-letters.ts'
import { submissionOf } from './receive-letter.ts'
import { replay } from './replay.ts'
import { matterOf } from './take-step.ts'

const ROWS = [
  {
    id: 1,
    time: '2026-03-02T09:00:00',
    title: '路灯不亮',
    detail: '村口六盏路灯都不亮。',
    reply: '县交通运输局答复：已修好。',
    reply_time: '2026-03-20T10:00:00',
  },
  {
    id: 2,
    time: '2026-03-02T10:00:00',
    title: '学校门口太堵',
    detail: '放学时过不去。',
    reply: '县教育局答复：已安排人员疏导。',
    reply_time: '2026-06-30T10:00:00',
  },
  {
    id: 3,
    time: '2026-03-05T09:00:00',
    title: '当天就答的',
    detail: '问一个电话。',
    reply: '县医保局答复如下。',
    reply_time: '2026-03-05T11:00:00',
  },
  { id: 4, time: '2026-03-06T09:00:00', title: '还没有答的', detail: '桥塌了。', reply: '', reply_time: '' },
  { id: 5, time: '2026-02-30', title: '日期不存在', detail: '坏行。', reply: '', reply_time: '' },
  { id: 6, time: '2026-03-07', title: '', detail: '', reply: '', reply_time: '' },
]

let folder = ''
let county: County
let dropAll: () => Promise<void>

const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const optionsFor = (file: string, over: Partial<ImportOptions> = {}): ImportOptions => ({
  ...{ file, map: {}, dryRun: false, rejects: `${file}.rejects`, asOf: 'received', now: () => new Date('2026-07-01T00:00:00Z') },
  ...{ onProgress: () => undefined, stop: new AbortController().signal },
  ...over,
})

const submissions = async (): Promise<number> => {
  const { sql } = await import('@onedoor/database')
  const [row] = await county.db.query<{ n: number }>(sql`select count(*)::integer as n from store.event where type = 'SubmissionReceived'`)
  return row?.n ?? 0
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onedoor-letters-'))
  chmodSync(folder, 0o755)
  const { ownerUrl, drop } = await freshDatabase()
  county = await openCounty({ code: '331023', folder, ownerUrl })
  dropAll = async () => {
    await county.close()
    await drop()
    rmSync(folder, { recursive: true })
  }
}, 120_000)
afterAll(() => dropAll())

describe('a table of letters', () => {
  const file = () => put('letters.jsonl', ROWS.map((row) => JSON.stringify(row)).join('\n'))

  it('is only looked at in a dry run', async () => {
    expect(await importLetters(county, optionsFor(file(), { dryRun: true }))).toMatchObject({ rows: 6, added: 4, rejected: 2 })
    expect(await submissions()).toBe(0)
    expect(existsSync(`${file()}.rejects`)).toBe(false)
  })

  it('is kept row by row: good ones are registered, bad ones written back with the reason', async () => {
    const report = await importLetters(county, optionsFor(file()))
    expect(report).toMatchObject({ rows: 6, added: 4, rejected: 2, reasons: { 'not-a-date': 1, 'no-text': 1 } })
    const back = readFileSync(`${file()}.rejects`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string>)
    expect(back.map(({ id, line, reason_zh }) => [id, line, reason_zh?.slice(0, 4)])).toEqual([
      ['5', '5', '没有可读'],
      ['6', '6', '没有内容'],
    ])
  })

  it('loaded again adds nothing', async () => {
    expect(await importLetters(county, optionsFor(file()))).toMatchObject({ added: 0, there: 4 })
    expect(await submissions()).toBe(4)
  })

  it('stopped midway goes on where it stopped', async () => {
    const stop = new AbortController()
    const more = put('more.csv', 'id,日期,标题,内容\n1,2026-04-01,甲,一\n2,2026-04-01,乙,二\n3,2026-04-01,丙,三\n')
    const first = await importLetters(county, optionsFor(more, { stop: stop.signal, onProgress: () => stop.abort() }))
    expect(first).toMatchObject({ added: 1, interrupted: true })
    expect(await importLetters(county, optionsFor(more))).toMatchObject({ there: 1, added: 2, interrupted: false })
  })

  it('with a column map, in GBK, as an old program wrote it', async () => {
    // 来函,日子,说的 / 路灯,2026-04-02,不亮
    const gbk = Buffer.from('c0b4baaf2cc8d5d7d32ccbb5b5c40d0ac2b7b5c62c323032362d30342d30322cb2bbc1c10d0a', 'hex')
    const map = { subject: '来函', received: '日子', narrative: '说的' }
    expect(await importLetters(county, optionsFor(put('gbk.csv', gbk), { map }))).toMatchObject({ added: 1, rejected: 0 })
    const [event] = await county.store.read(submissionOf(county, 'gbk.csv#line-2'))
    expect(event?.sealed).toMatchObject({ subject: '路灯', narrative: '不亮' })
  })

  it('a letter from the future is refused by the rule of receipt', async () => {
    const file = put('future.csv', 'id,日期,标题,内容\n1,2027-04-01,甲,一\n')
    expect(await importLetters(county, optionsFor(file))).toMatchObject({ reasons: { 'received-in-future': 1 } })
  })

  it('another letter under a number that is taken is written back, never counted as there', async () => {
    const twice = put('twice.csv', 'id,日期,标题,内容\n1,2026-04-01,甲,一\n1,2026-04-01,乙,二\n1,2026-04-01,甲,一\n')
    const reasons = { 'other-letter-there': 1 }
    expect(await importLetters(county, optionsFor(twice))).toMatchObject({ added: 1, there: 1, rejected: 1, reasons })
    expect(await importLetters(county, optionsFor(twice, { dryRun: true }))).toMatchObject({ there: 2, reasons })
  })

  it('what could not be read is written back under the columns of the table, with where it began', async () => {
    const file = put('broken.csv', 'id,日期,标题,内容\n1,无,甲,一\n2,2026-04-01,"乙,二\n3,2026-04-01,丙,三\n')
    expect(await importLetters(county, optionsFor(file))).toMatchObject({ added: 0, rejected: 2, reasons: { unreadable: 1 } })
    expect(readFileSync(`${file}.rejects`, 'utf8')).toMatch(/^\uFEFFid,日期,标题,内容,line.*\r\n1,无,甲,一,2,.*\r\n,,,,3,从这一行起/)
  })

  it.each([
    ['甲,乙\n1,2\n', {}, /没有标题或内容列；表里有：甲、乙/],
    ['标题,内容\n1,2\n', {}, /没有收到日期列/],
    ['标题,日期\n1,2026-04-01\n', { subject: '题目' }, /subject 指到“题目”，表里没有这一列/],
  ])('a table without the columns it needs is refused as a whole and told which', async (text, map, said) => {
    await expect(importLetters(county, optionsFor(put('columns.csv', text), { map }))).rejects.toThrow(said)
  })

  it('a ZIP or a picture is no table, and is told so', async () => {
    await expect(importLetters(county, optionsFor(put('x.csv', Uint8Array.of(1, 0, 2, 0))))).rejects.toThrow(/CSV/)
  })
})

describe('answered letters walked on their own days', () => {
  it('by the ordinary commands; lateness is counted, nothing is forced', async () => {
    const report = await replay(county, {
      file: join(folder, 'letters.jsonl'),
      map: {},
      onProgress: () => undefined,
      stop: new AbortController().signal,
    })
    expect(report).toMatchObject({
      ...{ rows: 6, letters: 4, unreadable: { 'not-a-date': 1, 'no-text': 1 }, refused: {} },
      steps: { receive: 4, register: 4, accept: 4, draft: 3, issue: 3, serve: 3 },
      ...{ servedInTime: 2, servedLate: 1, late: [{ clock: 'C06', matters: 1 }], registerWhole: true },
    })
    const life = lifeOf((await county.store.read(matterOf(county, 'letters.jsonl#1'))) as readonly Recorded<CaseEvent>[])
    expect(life).toMatchObject({ phase: 'SERVED', unit: 'transport', servedOn: '2026-03-20', receivedOn: '2026-03-02' })
  })

  it('again changes nothing', async () => {
    const before = await checkRegister(county.db, county.code)
    const report = await replay(county, {
      file: join(folder, 'letters.jsonl'),
      map: {},
      onProgress: () => undefined,
      stop: new AbortController().signal,
    })
    expect(report).toMatchObject({ refused: {}, servedInTime: 2, servedLate: 1 })
    expect(await checkRegister(county.db, county.code)).toEqual(before)
  })

  it('once work has begun nothing can be dated back', async () => {
    expect(await mayDateBack(county)).toBe(false)
  })
})
