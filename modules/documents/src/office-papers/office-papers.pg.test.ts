import { randomUUID } from 'node:crypto'
import { documentEntry } from '@onedoor/case'
import { referred, registered } from '@onedoor/case/testing'
import { openDoor, sessionOf, type TestDoor } from '@onedoor/http/testing'
import { formById, type Paper } from '@onedoor/paper'
import { renderPdf } from '@onedoor/pdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documents } from '../documents.module.ts'

const HEAD = sessionOf('office', 'office-head')
const CLERK = sessionOf('housing', 'handler')

let door: TestDoor

beforeAll(async () => {
  const press = { pdf: (paper: Paper) => renderPdf(paper), docx: () => Promise.reject(new Error('not asked for')) }
  door = await openDoor({ owners: ['modules/documents'], projections: documents.projections, routes: documents.routes, press })
}, 120_000)
afterAll(() => door.close())

const answersTo = (id: string) => Object.fromEntries((formById(id)?.fields ?? []).map(({ key, zh }) => [key, `${zh}已填`]))
const make = (form: string, answers = answersTo(form), commandId = randomUUID()) =>
  door.knock(HEAD, 'POST', '/api/office-papers', { commandId, form, answers })
const list = async (session = HEAD, query = '') => {
  const { json } = await door.knock(session, 'GET', `/api/office-papers${query}`)
  return json as unknown as Readonly<{
    items: readonly Readonly<{ stream: string; form: string; docNo: string; voided: boolean; matter: boolean; pdf: string }>[]
    registers: readonly object[]
  }>
}

describe('documents of the office as a whole', () => {
  it('an annual report without one of its four parts is refused with the article and takes no number (第四十一条)', async () => {
    const { json } = await make('D43', { ...answersTo('D43'), proposals: ' ' })
    expect(json).toMatchObject({ refused: 'mandatory-missing', basis: '信访工作条例 第四十一条（缺 提出建议和被采纳情况）' })
    expect((await list()).items).toEqual([])
  })

  it('is made once however often it is sent, with the next number of its own register', async () => {
    const commandId = randomUUID()
    for (const _ of [1, 2]) expect((await make('D42', answersTo('D42'), commandId)).json).toMatchObject({ number: 1 })
    expect((await make('D42')).json).toMatchObject({ number: 2 })
    expect((await make('D38')).json).toEqual({ version: 1 })
    expect((await list()).items.map(({ form, docNo }) => [form, docNo])).toEqual([
      ['D38', ''],
      ['D42', 'office通〔2026〕2号'],
      ['D42', 'office通〔2026〕1号'],
    ])
  })

  it('voided, it stays in the list, prints as void, and the register says which number is gone', async () => {
    const paper = (await list()).items.find(({ docNo }) => docNo.includes('2号'))
    const gone = await door.knock(HEAD, 'POST', `/api/office-papers/${paper?.stream ?? ''}/void`, {
      commandId: randomUUID(),
      reason: '数据有误。',
    })
    expect(gone.status).toBe(200)
    expect((await make('D42')).json).toMatchObject({ number: 3 })
    const { items, registers } = await list(HEAD, '?form=D42&year=2026')
    expect(items.map(({ docNo, voided }) => [docNo, voided])).toEqual([
      ['office通〔2026〕3号', false],
      ['office通〔2026〕2号', true],
      ['office通〔2026〕1号', false],
    ])
    expect(registers).toMatchObject([{ organ: 'office', word: 'office通', year: 2026, last: 3, void: [2], missing: [] }])
    expect((await door.knock(HEAD, 'GET', paper?.pdf ?? '')).text.slice(0, 5)).toBe('%PDF-')
  })

  it('is shown as it will print before it is made', async () => {
    const shown = await door.knock(HEAD, 'POST', '/api/office-papers/preview', { form: 'D43', answers: { year: '2026' } })
    expect(shown.text.slice(0, 5)).toBe('%PDF-')
  })

  it('papers of matters stand in the same register; a unit sees its own and no other’s', async () => {
    const filed = {
      ...{
        type: 'PaperFiled',
        data: { form: 'D16', petitionerMayRead: false, attachments: [] },
        entry: documentEntry('housing', '商', 2026),
      },
      sealed: { answers: { held: '甲' }, fileNames: [] },
    } as const
    await door.lay('matter-1', ['2026-03-02', registered()], ['2026-03-02', referred('housing')], ['2026-03-02', filed, 'housing'])
    expect((await list(CLERK)).items).toMatchObject([{ form: 'D16', docNo: 'housing商〔2026〕1号', matter: true, filled: true }])
    // The letter of transfer came of a step and stands in the register all the same (党政机关公文处理工作条例 第九条第五项).
    const sent = (await list(HEAD, '?form=D05')) as Readonly<{ items: readonly object[]; registers: readonly object[] }>
    expect(sent.items).toMatchObject([{ form: 'D05', docNo: 'office转〔2026〕1号', matter: true, filled: false }])
    expect(sent.registers).toMatchObject([{ word: 'office转', last: 1, void: [], missing: [], name: { zh: '转送函' } }])
    expect((await list(CLERK, '?organ=office')).items).toHaveLength(1)
    expect((await list(HEAD, '?organ=housing')).items).toHaveLength(1)
    expect((await list(HEAD)).items.length).toBeGreaterThan(3)
  })

  it('a proposal on policy says by which day after today it wants its answer, and of which matters it speaks (第四十条第四款)', async () => {
    const answers = { ...answersTo('D31-policy'), until: '2026-04-01' }
    expect((await make('D31-policy', { ...answers, until: '四月' })).json).toMatchObject({ refused: 'answer-day-wrong' })
    expect((await make('D31-policy', { ...answers, until: '2026-03-02' })).json).toMatchObject({ refused: 'answer-day-wrong' })
    const send = (commandId: string, matter: string) =>
      door.knock(HEAD, 'POST', '/api/office-papers', { commandId, form: 'D31-policy', answers, matter })
    expect((await send(randomUUID(), 'matter-404')).status).toBe(404)
    const id = randomUUID()
    expect((await send(id, 'matter-1')).json).toMatchObject({ number: 1 })
    const paper = `office-paper-${id}`
    expect((await door.services.store.read(paper))[0]?.data).toEqual({ form: 'D31-policy', answerBy: '2026-04-01', matter: 'matter-1' })
    // Once it was answered it stays, and still prints.
    await door.lay(paper, [
      '2026-03-02',
      { type: 'ProposalAnswered', data: { adoption: 'ADOPTED', receivedOn: '2026-03-02' }, sealed: { text: '' } },
    ])
    expect(
      (await door.knock(HEAD, 'POST', `/api/office-papers/${paper}/void`, { commandId: randomUUID(), reason: '写错了' })).json,
    ).toMatchObject({
      refused: 'paper-answered',
    })
    expect((await door.knock(HEAD, 'GET', `/api/office-papers/${paper}/print`)).text.slice(0, 5)).toBe('%PDF-')
  })

  it('is the petition office’s to make: no clerk of a unit, and nobody’s form of a matter', async () => {
    expect((await door.knock(CLERK, 'POST', '/api/office-papers', { commandId: randomUUID(), form: 'D42', answers: {} })).status).toBe(403)
    expect((await make('D16')).json).toMatchObject({ refused: 'unknown-form' })
  })
})
