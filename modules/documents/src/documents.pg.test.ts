import { documentEntry } from '@onedoor/case'
import { accepted, drafted, issued, objected, referred, registered, served, signed } from '@onedoor/case/testing'
import { renderDocx } from '@onedoor/docx'
import { openDoor, sessionOf, type TestDoor } from '@onedoor/http/testing'
import { renderPdf } from '@onedoor/pdf'
import { queryCodeOf, queryKeyOf } from '@onedoor/vault'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documents } from './documents.module.ts'

const WINDOW = sessionOf('office', 'registrar')
const CLERK = sessionOf('housing', 'handler')
const ROADS = sessionOf('roads', 'handler')
const SUBMISSION = 'submission-00000001'

type Listed = Readonly<{
  version: number
  kind: string
  title: { zh: string }
  docNo: string
  date: string
  pdf?: string
  docx?: string
  message?: { zh: string }
}>

let door: TestDoor
let code = ''

const received = {
  type: 'SubmissionReceived',
  data: {
    ...{ channel: 'ONLINE', receivedOn: '2026-03-02', anonymous: false, persons: 1, attachments: [], place: '', language: 'zh' },
    queryKey: '',
  },
  sealed: { subject: '桥面塌陷', narrative: '塌了', claims: ['修好'], persons: [{ name: '王大明' }], fileNames: [] },
  entry: { register: 'submission', year: 2026 },
}

const get = (session: typeof CLERK | undefined, path: string) => door.knock(session, 'GET', path)

beforeAll(async () => {
  door = await openDoor({ owners: [], projections: [], routes: documents.routes, press: { pdf: renderPdf, docx: renderDocx } })
  code = queryCodeOf(door.keys, SUBMISSION)
  const queryKey = queryKeyOf(door.keys, code)
  await door.lay(SUBMISSION, ['2026-03-02', { ...received, data: { ...received.data, queryKey } }])
  await door.lay(
    'matter-1',
    ['2026-03-02', registered({ submission: SUBMISSION, queryKey })],
    ['2026-03-04', referred('roads')],
    ['2026-03-04', signed('roads'), 'roads'],
    ['2026-03-05', objected('roads'), 'roads'],
    ['2026-03-06', { type: 'ObjectionUpheld', data: { unit: 'roads' }, sealed: { reasons: '属实' } }, 'office'],
    ['2026-03-06', referred('housing')],
    ['2026-03-07', signed('housing'), 'housing'],
    ['2026-03-08', accepted('housing'), 'housing'],
    ['2026-03-20', drafted, 'housing'],
    ['2026-03-21', issued('housing'), 'housing'],
  )
}, 120_000)
afterAll(() => door.close())

describe('文书 of the staff', () => {
  it('every step that the law wants in writing has its document, as PDF and as DOCX, and each look is on record', async () => {
    for (const version of [2, 4, 5, 6, 8, 10]) {
      const pdf = await get(CLERK, `/api/matters/matter-1/documents/${version}.pdf`)
      expect([version, pdf.status, pdf.headers['content-type'], pdf.text.slice(0, 5)]).toEqual([version, 200, 'application/pdf', '%PDF-'])
    }
    expect((await get(CLERK, '/api/matters/matter-1/documents/10-D21.docx')).text.slice(0, 2)).toBe('PK')
    expect(door.openings).toHaveLength(7)
    expect(door.openings.at(-1)).toMatchObject({ matter: 'matter-1', what: 'document/10-D21.docx', session: CLERK })
  })

  it('a step without document, or a kind that is not of that step, is not there', async () => {
    expect((await get(CLERK, '/api/matters/matter-1/documents/7.pdf')).status).toBe(404)
    expect((await get(CLERK, '/api/matters/matter-1/documents/10-D13.pdf')).status).toBe(404)
    expect((await get(CLERK, '/api/matters/matter-1/documents/..%2f..%2fetc.pdf')).status).toBe(422)
  })

  it('the list names every document of the story, with its number and where it is, and opens nobody’s data', async () => {
    const before = door.openings.length
    const { json } = await get(CLERK, '/api/matters/matter-1/documents')
    const listed = json['documents'] as readonly Listed[]
    expect(listed.map(({ version, kind }) => `${version}-${kind}`)).toEqual(['2-D05', '4-D07', '5-D08', '6-D05', '8-D09', '10-D21'])
    expect(listed.at(-1)).toMatchObject({ title: { zh: '信访处理意见书' }, docNo: 'housing答〔2026〕1号', date: '2026-03-21' })
    expect(JSON.stringify(json)).not.toContain('王大明')
    expect(door.openings).toHaveLength(before)
    for (const { pdf = '', docx = '' } of listed) {
      expect(pdf.replace('.pdf', '.docx')).toBe(docx)
      expect((await get(CLERK, pdf)).status).toBe(200)
    }
    expect(door.openings).toHaveLength(before + listed.length)
    expect((await get(sessionOf('water', 'handler'), '/api/matters/matter-1/documents')).status).toBe(404)
    expect((await get(undefined, '/api/matters/matter-1/documents')).status).toBe(401)
  })

  it('a notice of non-acceptance that names no competent body is not made: the list and the door both say why (第二十三条); one ended by final review needs none (第三十六条)', async () => {
    const declined = {
      ...{ type: 'MatterDeclined', data: { unit: 'housing', ground: 'NOT_COMPETENT', told: 'POST' } },
      ...{ sealed: { reasons: '不归我局管', competentBody: '' }, entry: documentEntry('housing', '不受', 2026) },
    }
    const ended = { ...declined, data: { ...declined.data, ground: 'ENDED_BY_FINAL_REVIEW' } }
    const given = [
      ['2026-03-02', registered()],
      ['2026-03-04', referred('housing')],
      ['2026-03-05', signed('housing'), 'housing'],
    ] as const
    await door.lay('matter-3', ...given, ['2026-03-05', ended, 'housing'])
    expect((await get(CLERK, '/api/matters/matter-3/documents/4-D10.pdf')).status).toBe(200)
    await door.lay('matter-2', ...given, ['2026-03-05', declined, 'housing'])
    const { json } = await get(CLERK, '/api/matters/matter-2/documents')
    const [, notice] = json['documents'] as readonly Listed[]
    expect(notice).toMatchObject({ kind: 'D10', refused: 'mandatory-missing', basis: expect.stringContaining('有权处理的机关') as string })
    expect(notice?.message?.zh).toContain('缺少')
    expect(notice?.pdf).toBeUndefined()
    const before = door.openings.length
    expect((await get(CLERK, '/api/matters/matter-2/documents/4.pdf')).status).toBe(409)
    expect(door.openings).toHaveLength(before)
  })

  it('nobody reads a document of a matter they may not read', async () => {
    expect((await get(undefined, '/api/matters/matter-1/documents/10.pdf')).status).toBe(401)
    expect((await get(sessionOf('water', 'handler'), '/api/matters/matter-1/documents/10.pdf')).status).toBe(404)
    expect((await get(ROADS, '/api/matters/matter-1/documents/10.pdf')).status).toBe(200)
  })

  it('the window prints the slip again, on record', async () => {
    const before = door.openings.length
    expect((await get(WINDOW, `/api/submissions/${SUBMISSION}/receipt.pdf`)).text.slice(0, 5)).toBe('%PDF-')
    expect(door.openings).toHaveLength(before + 1)
    expect((await get(CLERK, `/api/submissions/${SUBMISSION}/receipt.pdf`)).status).toBe(404)
  })
})

describe('文书 of the petitioner', () => {
  const own = (path: string, body: object) => door.knock(undefined, 'POST', path, body)

  it('gets the slip by query code, typed in any way, and not by another’s code', async () => {
    expect((await own('/slip.pdf', { code: code.toLowerCase(), submission: SUBMISSION })).text.slice(0, 5)).toBe('%PDF-')
    const other = queryCodeOf(door.keys, 'submission-00000002')
    expect((await own('/slip.pdf', { code: other, submission: SUBMISSION })).status).toBe(404)
  })

  it('gets the opinion once it was served, and not before', async () => {
    expect((await own('/opinion.pdf', { code, matter: 'matter-1' })).status).toBe(404)
    await door.lay('matter-1', ['2026-03-22', served('2026-03-22'), 'housing'])
    expect((await own('/opinion.pdf', { code, matter: 'matter-1' })).text.slice(0, 5)).toBe('%PDF-')
    expect((await own('/opinion.pdf', { code: 'AAAA-AAAA-AAAA-AA', matter: 'matter-1' })).status).toBe(404)
  })

  it('送达回证 and 评价告知单 come of the service', async () => {
    for (const file of ['11-D26.pdf', '11-D27.pdf']) expect((await get(CLERK, `/api/matters/matter-1/documents/${file}`)).status).toBe(200)
  })
})
