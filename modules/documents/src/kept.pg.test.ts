import { randomUUID } from 'node:crypto'
import { accepted, drafted, issued, referred, registered, served, signed } from '@onedoor/case/testing'
import { renderDocx } from '@onedoor/docx'
import { rebuild, verifyEd25519 } from '@onedoor/eventstore'
import { openDoor, sessionOf, type TestDoor } from '@onedoor/http/testing'
import { verifyArchive } from '@onedoor/ledger'
import { renderPdf } from '@onedoor/pdf'
import { bindDossier } from '@onedoor/pdf/dossier'
import { linesOf, readPages } from '@onedoor/pdf/testing-page'
import { queryCodeOf, queryKeyOf, sha256 } from '@onedoor/vault'
import { unzip } from '@onedoor/zip'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documents } from './documents.module.ts'
import { type Seal, sealFor } from './seal.state.ts'

const OFFICE = sessionOf('office', 'dispatcher')
const CLERK = sessionOf('housing', 'handler')
const HEAD = sessionOf('housing', 'unit-head')
const ADMIN = sessionOf('office', 'administrator')
const SUBMISSION = 'submission-00000001'
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 42 42"><circle cx="21" cy="21" r="20" fill="none" stroke="red"/></svg>'
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64')

let door: TestDoor
let code = ''

const bytesOf = (path: string, who = CLERK) => door.fetch(who, path)
const stream = (matter = 'matter-1') => door.services.store.read(matter)
const hexOf = (bytes: Uint8Array): string => Buffer.from(sha256(bytes)).toString('hex')
const typesOf = async (matter = 'matter-1') => (await stream(matter)).map(({ type }) => type)

beforeAll(async () => {
  door = await openDoor({
    ...{ owners: ['modules/documents'], projections: documents.projections, routes: documents.routes },
    press: { pdf: (paper, seal) => renderPdf(paper, { seal }), docx: renderDocx, dossier: bindDossier },
  })
  code = queryCodeOf(door.keys, SUBMISSION)
  const queryKey = queryKeyOf(door.keys, code)
  const photo = { digest: await door.services.files.put(PNG), mime: 'image/png', bytes: PNG.length }
  const received = {
    type: 'SubmissionReceived',
    data: {
      ...{ channel: 'ONLINE', receivedOn: '2026-03-02', anonymous: false, persons: 1, attachments: [photo], place: '', language: 'zh' },
      queryKey,
    },
    sealed: { subject: '桥面塌陷', narrative: '塌了', claims: ['修好'], persons: [{ name: '王大明' }], fileNames: ['现场照片.png'] },
    entry: { register: 'submission', year: 2026 },
  }
  await door.lay(SUBMISSION, ['2026-03-02', received], ['2026-03-02', { type: 'MatterOpened', data: { matter: 'matter-1' } }])
  await door.lay(
    'matter-1',
    ['2026-03-02', registered({ submission: SUBMISSION, queryKey })],
    ['2026-03-04', referred('housing')],
    ['2026-03-05', signed('housing'), 'housing'],
    ['2026-03-06', accepted('housing'), 'housing'],
    ['2026-03-20', drafted, 'housing'],
    ['2026-03-21', issued('housing'), 'housing'],
    ['2026-03-22', served('2026-03-22'), 'housing'],
  )
  door.setNow('2026-03-23')
}, 120_000)
afterAll(() => door.close())

describe('印章', () => {
  const upload = (who: typeof HEAD, fields: Record<string, string>, image: string | Buffer = SVG) =>
    door.send(who, '/api/seals', { unit: 'housing', use: 'ORGAN', widthMm: '42', from: '2026-01-01', ...fields }, { image })

  it('is kept by the head of the unit for that unit alone, by the administrator for all', async () => {
    expect((await upload(HEAD, {})).status).toBe(200)
    expect((await upload(HEAD, { unit: 'roads' })).status).toBe(404)
    expect((await upload(CLERK, {})).status).toBe(403)
    expect((await upload(ADMIN, { unit: 'roads' })).status).toBe(200)
    const seals = async (who: typeof HEAD) =>
      (await door.knock(who, 'GET', '/api/seals')).json['seals'] as readonly { unit: string; id: string }[]
    expect((await seals(HEAD)).map(({ unit }) => unit)).toEqual(['housing'])
    expect(await seals(ADMIN)).toHaveLength(2)
    const [own] = await seals(HEAD)
    expect((await door.knock(HEAD, 'GET', `/api/seals/${own?.id}/image`)).headers).toMatchObject({ 'content-type': 'image/svg+xml' })
  })

  it('takes the place of the one before from its day on, and is a picture and nothing else', async () => {
    expect((await upload(HEAD, { from: '2025-12-01' })).json).toMatchObject({ refused: 'seal-begins-before-the-last' })
    expect((await upload(HEAD, { from: '2026-06-01' }, '<svg><script/></svg>')).json).toMatchObject({ refused: 'seal-not-an-image' })
    expect((await upload(HEAD, { from: '2026-06-01' })).status).toBe(200)
    const { seals } = (await door.knock(HEAD, 'GET', '/api/seals')).json as { seals: readonly { until: string | null }[] }
    expect(seals.map(({ until }) => until)).toEqual([null, '2026-05-31'])
  })

  it('is taken out of use with its last day and the reason, and stays on file for the papers of its days', async () => {
    const { seals } = (await door.knock(ADMIN, 'GET', '/api/seals')).json as { seals: readonly Seal[] }
    const roads = seals.find(({ unit }) => unit === 'roads')
    if (roads === undefined) throw new Error('roads')
    const end = (who: typeof HEAD, body: object) => door.knock(who, 'POST', `/api/seals/${roads.id}/end`, body)
    const WHY = { until: '2026-03-24', reason: '印章损坏，已交回' }
    expect((await end(HEAD, WHY)).status).toBe(404)
    expect(await end(ADMIN, { until: '2026-03-24' })).toMatchObject({ status: 422, json: { fields: [{ field: 'reason' }] } })
    expect((await end(ADMIN, { ...WHY, until: '2026-03-22' })).json).toMatchObject({ refused: 'ends-in-the-past' })
    for (const _ of ['sent', 'sent again']) expect((await end(ADMIN, WHY)).status).toBe(200)
    const after = (await door.knock(ADMIN, 'GET', '/api/seals')).json['seals'] as readonly Seal[]
    expect(after.find(({ id }) => id === roads.id)).toMatchObject({ until: '2026-03-24', endedReason: '印章损坏，已交回' })
    const placed = (on: string) => sealFor(after, { unit: 'roads', kind: 'D21', on })?.id
    expect(placed('2026-03-24')).toBe(roads.id)
    expect(placed('2026-03-25')).toBeUndefined()
  })

  it('names the field that is wrong', async () => {
    expect((await upload(HEAD, { widthMm: '' })).json).toMatchObject({ fields: [{ field: 'widthMm' }] })
    expect((await upload(HEAD, { from: '明天' })).json).toMatchObject({ fields: [{ field: 'from' }] })
  })
})

describe('用印存档', () => {
  it('the first look makes the one and only PDF: sealed, signed, on record; every later look gives the same bytes', async () => {
    const [first, again] = [
      await bytesOf('/api/matters/matter-1/documents/6.pdf'),
      await bytesOf('/api/matters/matter-1/documents/6-D21.pdf', OFFICE),
    ]
    expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true)
    const sealed = (await stream()).filter(({ type }) => type === 'PaperSealed')
    expect(sealed).toHaveLength(1)
    expect(sealed[0]).toMatchObject({
      by: 'system',
      data: { version: 6, kind: 'D21', bytes: first.length, digest: hexOf(first) },
    })
    expect(sealed[0]?.data).toHaveProperty('seal')
    expect(door.services.fileSigner.isSigned('paper', first, sealed[0]?.data as never)).toBe(true)
    expect((await readPages(first)).at(-1)?.pictures).toHaveLength(1)
  })

  it('the petitioner gets the very same bytes by query code', async () => {
    const own = await door.fetch(undefined, '/paper.pdf', { code, matter: 'matter-1', version: 6, kind: 'D21' })
    expect(Buffer.from(own).equals(Buffer.from(await bytesOf('/api/matters/matter-1/documents/6.pdf')))).toBe(true)
  })

  it('an organ without a seal on file gets its letter without one, to be sealed by hand', async () => {
    const letter = await bytesOf('/api/matters/matter-1/documents/2.pdf')
    expect((await readPages(letter)).flatMap(({ pictures }) => pictures)).toEqual([])
    const sealed = (await stream()).find(({ type, data }) => type === 'PaperSealed' && (data as { version: number }).version === 2)
    expect(sealed?.data).not.toHaveProperty('seal')
  })

  it('ten who look at once make one document', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, () => bytesOf('/api/matters/matter-1/documents/4.pdf')))
    expect(new Set(all.map((bytes) => hexOf(bytes))).size).toBe(1)
    expect((await stream()).filter(({ type, data }) => type === 'PaperSealed' && (data as { version: number }).version === 4)).toHaveLength(
      1,
    )
  })

  it('a form that is filled in by hand is made whenever it is asked for, and not kept', async () => {
    const before = (await typesOf()).length
    await bytesOf('/api/matters/matter-1/documents/7-D26.pdf')
    expect(await typesOf()).toHaveLength(before)
  })

  it('the sweep signs what was issued in these days and nobody opened, once, and leaves what is older', async () => {
    await door.lay('matter-2', ['2026-03-22', registered()], ['2026-03-23', referred('housing')])
    await door.lay('matter-3', ['2026-03-02', registered()], ['2026-03-04', referred('housing')])
    const [sweep] = documents.jobs
    door.setNow('2026-03-24')
    expect(await sweep.run(door.services)).toBe(1)
    expect(await sweep.run(door.services)).toBe(0)
    expect(await typesOf('matter-2')).toEqual(['MatterRegistered', 'MatterReferred', 'PaperSealed'])
    expect(await typesOf('matter-3')).toEqual(['MatterRegistered', 'MatterReferred'])
  })

  it('what the press adds to the file does not turn away a clerk who has the page of before open', async () => {
    const input = { version: 6, kind: 'D21', copies: 2, purpose: 'PERSON' }
    const print = (version: number) =>
      door.knock(CLERK, 'POST', '/api/matters/matter-1/print-paper', { commandId: randomUUID(), version, input })
    expect((await print(7)).status).toBe(200)
    expect((await print(6)).json).toMatchObject({ refused: 'changed-meanwhile' })
    expect((await stream()).at(-1)).toMatchObject({ type: 'PaperPrinted', data: input })
  })

  it('which bytes are which document is the same when it is made again from the register', async () => {
    const paper = await bytesOf('/api/matters/matter-1/documents/6.pdf')
    const before = await documents.whichPaper(door.services, paper)
    expect(before).toMatchObject({ docNo: 'housing答〔2026〕1号', isSigned: true })
    await rebuild(door.services.db, { county: door.services.county, keys: door.keys, projections: documents.projections })
    expect(await documents.whichPaper(door.services, paper)).toEqual(before)
  })
})

describe('核对文书, open to anybody', () => {
  const check = (paper: Uint8Array) => door.send(undefined, '/verify/paper', {}, { paper: Buffer.from(paper) })

  it('says which document of which organ it is, and never whose', async () => {
    const { status, text } = await check(await bytesOf('/api/matters/matter-1/documents/6.pdf'))
    expect(status).toBe(200)
    for (const part of ['信访处理意见书', 'housing 单位', 'housing答〔2026〕1号', '2026-03-21', '核对无误']) expect(text).toContain(part)
    expect(text).not.toMatch(/王大明|matter-1|访2026/)
  })

  it('does not know a document in which one byte is another', async () => {
    const paper = Uint8Array.from(await bytesOf('/api/matters/matter-1/documents/6.pdf'))
    paper[paper.length - 20] = (paper[paper.length - 20] ?? 0) ^ 1
    expect(await check(paper)).toMatchObject({ status: 422, text: expect.stringContaining('登记簿里没有这份文件') as string })
  })

  it('says that a voided one no longer counts', async () => {
    const paper = await bytesOf('/api/matters/matter-1/documents/4.pdf')
    await door.lay('matter-1', ['2026-03-24', { type: 'PaperVoided', data: { version: 4 }, sealed: { reason: '误发' } }, 'housing'])
    expect((await check(paper)).text).toContain('已经作废')
  })
})

describe('卷宗', () => {
  it('holds every document and every paper that was handed in, each page numbered; the opening is on record', async () => {
    const pages = await readPages(await bytesOf('/api/matters/matter-1/dossier.pdf', OFFICE))
    const texts = pages.map((page) =>
      linesOf(page)
        .map(({ text }) => text)
        .join('\n'),
    )
    expect(door.openings.at(-1)).toMatchObject({ matter: 'matter-1', what: 'dossier.pdf' })
    for (const title of ['现场照片.png', 'office转〔2026〕1号', '受理告知书', '信访处理意见书', '送达回证'])
      expect([title, texts.slice(2).some((text) => text.includes(title))]).toEqual([title, true])
    expect(texts[1]).toContain('已作废')
    texts.forEach((text, i) => expect(text).toContain(`${i + 1} / ${texts.length}`))
    expect((await door.knock(sessionOf('roads', 'handler'), 'GET', '/api/matters/matter-1/dossier.pdf')).status).toBe(404)
    expect((await door.knock(undefined, 'GET', '/api/matters/matter-1/dossier.zip')).status).toBe(401)
  })

  it('as a signed archive is proved with nothing but the public key, and a changed byte is named', async () => {
    const files = unzip(await bytesOf('/api/matters/matter-1/dossier.zip', CLERK))
    expect(door.openings.at(-1)).toMatchObject({ matter: 'matter-1', what: 'dossier.zip' })
    if (files === undefined) throw new Error('no archive')
    const tools = { hash: sha256, verify: verifyEd25519 }
    const { key } = door.services.registerLog
    expect(verifyArchive(tools, files, key)).toMatchObject({ ok: true, faults: [], papers: 3, events: 2 + (await typesOf()).length })
    const altered = Uint8Array.from(files.get('papers/0006-D21.pdf') ?? [])
    altered[100] = (altered[100] ?? 0) ^ 1
    const { faults } = verifyArchive(tools, new Map([...files, ['papers/0006-D21.pdf', altered]]), key)
    expect(new Set(faults.map(({ path }) => path))).toEqual(new Set(['papers/0006-D21.pdf']))
    expect([...files.keys()].some((path) => path.includes('现场照片'))).toBe(false)
  })

  it('a unit does not get the letter when it opened other matters too', async () => {
    await door.lay(SUBMISSION, ['2026-03-24', { type: 'MatterOpened', data: { matter: 'matter-9' } }])
    const files = unzip(await bytesOf('/api/matters/matter-1/dossier.zip', CLERK))
    expect([...(files?.keys() ?? [])].filter((path) => path.startsWith('events/letter'))).toEqual([])
    const office = unzip(await bytesOf('/api/matters/matter-1/dossier.zip', OFFICE))
    expect([...(office?.keys() ?? [])].filter((path) => path.startsWith('events/letter'))).toHaveLength(3)
  })
})
