import { randomUUID } from 'node:crypto'
import { documentEntry } from '@onedoor/case'
import { accepted, drafted, issued, objected, referred, registered, served, signed } from '@onedoor/case/testing'
import { renderDocx } from '@onedoor/docx'
import { openDoor, sessionOf, type TestDoor } from '@onedoor/http/testing'
import { renderPdf } from '@onedoor/pdf'
import { bindDossier } from '@onedoor/pdf/dossier'
import { queryCodeOf, queryKeyOf } from '@onedoor/vault'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documents } from './documents.module.ts'
import { storyOf } from './documents.route.ts'

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
  door = await openDoor({
    owners: ['modules/documents'],
    projections: documents.projections,
    routes: documents.routes,
    press: { pdf: (paper, seal) => renderPdf(paper, { seal }), docx: renderDocx, dossier: bindDossier },
  })
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
  door.setNow('2026-03-22')
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
    expect(listed.map(({ version, kind }) => `${version}-${kind}`)).toEqual([
      '1-D01',
      '2-D05',
      '4-D07',
      '5-D08',
      '6-D05',
      '8-D09',
      '10-D21',
    ])
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
    const [, , notice] = json['documents'] as readonly Listed[]
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

  it('gets the opinion once it was served, and not before; the notice of acceptance at once, and no letter between offices', async () => {
    const events = await door.services.store.read('matter-1')
    const versionOf = (type: string) => events.find((event) => event.type === type)?.version
    const paper = (type: string, kind: string) => own('/paper.pdf', { code, matter: 'matter-1', version: versionOf(type), kind })
    expect((await paper('OpinionIssued', 'D21')).status).toBe(404)
    await door.lay('matter-1', ['2026-03-22', served('2026-03-22'), 'housing'])
    expect((await paper('OpinionIssued', 'D21')).text.slice(0, 5)).toBe('%PDF-')
    expect((await paper('MatterAccepted', 'D09')).text.slice(0, 5)).toBe('%PDF-')
    expect((await paper('MatterReferred', 'D05')).status).toBe(404)
    const stranger = { code: 'AAAA-AAAA-AAAA-AA', matter: 'matter-1', version: versionOf('OpinionIssued'), kind: 'D21' }
    expect((await own('/paper.pdf', stranger)).status).toBe(404)
  })

  it('送达回证 and 评价告知单 come of the service', async () => {
    const version = (await door.services.store.read('matter-1')).find(({ type }) => type === 'OpinionServed')?.version
    for (const kind of ['D26', 'D27']) expect((await get(CLERK, `/api/matters/matter-1/documents/${version}-${kind}.pdf`)).status).toBe(200)
  })
})

describe('签发前预览: the head sees what will go out', () => {
  it('a draft prints as the opinion it will be, without a number, on record; when nothing waits there is nothing to see', async () => {
    await door.lay(
      'matter-4',
      ['2026-03-02', registered()],
      ['2026-03-04', referred('housing')],
      ['2026-03-05', signed('housing'), 'housing'],
      ['2026-03-06', accepted('housing'), 'housing'],
    )
    expect((await get(CLERK, '/api/matters/matter-4/preview/D21')).status).toBe(404)
    await door.lay('matter-4', ['2026-03-07', drafted, 'housing'])
    const before = door.openings.length
    expect((await get(CLERK, '/api/matters/matter-4/preview/D21')).text.slice(0, 5)).toBe('%PDF-')
    expect(door.openings.slice(before)).toMatchObject([{ matter: 'matter-4', what: 'preview/D21' }])
    await door.lay('matter-4', ['2026-03-08', issued('housing'), 'housing'])
    expect((await get(CLERK, '/api/matters/matter-4/preview/D21')).status).toBe(404)
  })
})

describe('制作文书: a paper that a person fills in', () => {
  const form = (id: string) => get(CLERK, `/api/matters/matter-5/forms/${id}`)
  const send = (act: string, version: number, input: object, commandId = randomUUID()) =>
    door.knock(CLERK, 'POST', `/api/matters/matter-5/${act}`, { commandId, version, input })

  it('is filled beforehand from the case file, each look on record, and no form of the office is filled from a matter', async () => {
    await door.lay('matter-5', ['2026-03-02', registered({ queryKey: queryKeyOf(door.keys, code) })], ['2026-03-04', referred('housing')])
    door.setNow('2026-03-10')
    const before = door.openings.length
    expect((await form('D17')).json).toMatchObject({ answers: { about: '尽快修好桥面\n修好前设置警示标志', time: '' } })
    expect(door.openings.slice(before)).toMatchObject([{ what: 'form/D17' }])
    for (const id of ['D43', 'D99']) expect((await form(id)).status).toBe(404)
  })

  it('is shown as it will print while it is typed, which is no look at the person: the name that the file puts in is masked', async () => {
    const before = door.openings.length
    const shown = await door.knock(CLERK, 'POST', '/api/matters/matter-5/preview-paper', { form: 'D17', answers: { place: '会议室' } })
    expect(shown.text.slice(0, 5)).toBe('%PDF-')
    expect(door.openings).toHaveLength(before)
  })

  it('is refused with article and field while something is missing, and takes no number; then it has the next one', async () => {
    const answers = { held: '三月十日', present: '住建局', positions: '同意', decision: '' }
    const input = { form: 'D16', answers, petitionerMayRead: true, attachments: [] }
    expect((await send('file-paper', 2, input)).json).toMatchObject({
      refused: 'mandatory-missing',
      basis: '信访工作条例 第二十四条（缺 议定事项、分工和时限）',
    })
    const whole = { ...input, answers: { ...answers, decision: '住建局牵头', tasks: '三月底前修好' } }
    expect((await send('file-paper', 2, whole)).json).toMatchObject({ version: 3, number: 1 })
    expect((await get(CLERK, '/api/matters/matter-5/documents/3-D16.pdf')).text.slice(0, 5)).toBe('%PDF-')
  })

  it('that is meant for the petitioner opens with the query code, and with no other', async () => {
    const own = (body: object) => door.knock(undefined, 'POST', '/paper.pdf', { matter: 'matter-5', version: 3, kind: 'D16', ...body })
    expect((await own({ code })).text.slice(0, 5)).toBe('%PDF-')
    expect((await own({ code: 'AAAA-AAAA-AAAA-AA' })).status).toBe(404)
    expect((await own({ code, version: 2 })).status).toBe(404)
  })

  it('once voided stays in the list as void, and its number is never given again', async () => {
    expect((await send('void-paper', 3, { version: 3, reason: '参加单位写错。' })).status).toBe(200)
    const { json } = await get(CLERK, '/api/matters/matter-5/documents')
    expect(json['documents']).toContainEqual(expect.objectContaining({ kind: 'D16', voided: true, docNo: 'housing商〔2026〕1号' }))
    const input = { form: 'D16', petitionerMayRead: false, attachments: [] }
    const answers = { held: '甲', present: '甲', positions: '甲', decision: '甲', tasks: '甲' }
    expect((await send('file-paper', 4, { ...input, answers })).json).toMatchObject({ number: 2 })
  })
})

describe('文书用语: a county edits words without touching code', () => {
  const HEAD = sessionOf('office', 'office-head')
  const post = (session: typeof HEAD, path: string, body: object) => door.knock(session, 'POST', `/api/documents/templates/${path}`, body)
  const ours = async (): Promise<string> => String((await get(HEAD, '/api/documents/templates/D21')).json['wording'])
  const commandId = '00000000-0000-4000-8000-000000000001'

  it('is for the head of the office and the administrator, and for nobody else', async () => {
    expect((await get(HEAD, '/api/documents/templates')).status).toBe(200)
    expect((await get(sessionOf('office', 'administrator'), '/api/documents/templates/D21')).status).toBe(200)
    expect((await get(CLERK, '/api/documents/templates')).status).toBe(403)
    expect((await get(HEAD, '/api/documents/templates/D99')).status).toBe(404)
  })

  it('a wording that lost the answer to each claim is refused with the article (第三十二条), also in the preview', async () => {
    const lost = (await ours()).replace('{{对每项诉求的处理意见}}', '')
    for (const answer of [
      await post(HEAD, 'D21', { commandId, wording: lost, from: '2026-05-01' }),
      await post(HEAD, 'D21/preview', { wording: lost }),
    ]) {
      expect(answer.status).toBe(409)
      expect(answer.json).toMatchObject({
        refused: 'template-lacks-mandatory',
        basis: '信访工作条例 第三十二条（缺 对每项诉求的处理意见）',
      })
    }
    expect((await post(HEAD, 'D21', { commandId, wording: await ours(), from: '2026-03-02' })).json).toMatchObject({
      refused: 'wording-from-tomorrow',
    })
  })

  it('is shown as it will print, then used from its day on; who changed it and when is kept, and an older opinion keeps its words', async () => {
    const wording = (await ours()).replace('不服本意见的', '不同意的')
    expect((await post(HEAD, 'D21/preview', { wording })).text.slice(0, 5)).toBe('%PDF-')
    for (const _ of [1, 2]) expect((await post(HEAD, 'D21', { commandId, wording, from: '2026-05-01' })).status).toBe(200)
    const { json } = await get(HEAD, '/api/documents/templates/D21')
    expect(json['editions']).toMatchObject([{ from: '2026-05-01', by: 'Person office-head-office', wording }])
    const { wordings } = await storyOf({ services: door.services }, [])
    expect(wordings?.('D21', '2026-05-01')).toBe(wording)
    expect(wordings?.('D21', '2026-04-30')).toBeUndefined()
    expect((await get(HEAD, '/api/documents/templates')).json['templates']).toContainEqual(
      expect.objectContaining({ id: 'D21', next: '2026-05-01', faulty: false }),
    )
  })
})
