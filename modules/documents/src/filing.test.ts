import { documentEntry } from '@onedoor/case'
import { referred, registered, signed } from '@onedoor/case/testing'
import { story } from '@onedoor/kernel/testing'
import { FORMS, formById } from '@onedoor/paper'
import { describe, expect, it } from 'vitest'
import { filePaper } from './file-paper/file-paper.decide.ts'
import { voidPaper } from './void-paper/void-paper.decide.ts'

const CLERK = { organ: 'housing', by: 'clerk-1', roles: ['handler'] }
const ROADS = { organ: 'roads', by: 'clerk-9', roles: ['handler'] }
const OFFICE = { organ: 'office', by: 'officer-1', roles: ['supervisor'] }
const PAST = [
  ['2026-03-02', registered()],
  ['2026-03-04', referred('housing'), OFFICE],
  ['2026-03-05', signed('housing'), CLERK],
] as const

const answersTo = (id: string) => Object.fromEntries((formById(id)?.fields ?? []).map(({ key, zh }) => [key, `${zh}已填`]))
const command = (form: string) => ({ form, answers: answersTo(form), petitionerMayRead: false, attachments: [] })

describe('制作文书', () => {
  it('gives a numbered form the next number of the organ’s own register, and keeps the words sealed (党政机关公文处理工作条例 第九条)', () => {
    story(filePaper)
      .given(...PAST)
      .when(command('D16'), '2026-03-10', CLERK)
      .then({
        type: 'PaperFiled',
        data: { form: 'D16', petitionerMayRead: false, attachments: [] },
        sealed: { answers: answersTo('D16'), fileNames: [] },
        entry: documentEntry('housing', '商', 2026),
      })
  })

  it('is refused without a mandatory content before any number is given, naming the article and the field', () => {
    const { decision } = story(filePaper)
      .given(...PAST)
      .when({ ...command('D17'), answers: { ...answersTo('D17'), open: ' ' } }, '2026-03-10', CLERK)
    expect(decision).toEqual({ refused: 'mandatory-missing', basis: '信访工作条例 第三十一条第六项（缺 是否公开）' })
  })

  it.each(FORMS.filter(({ about }) => about === 'matter').map(({ id }) => [id]))(
    '%s can be made by whoever its declaration names, and is refused to a post that may not',
    (id) => {
      const who = { organ: 'housing', by: 'x', roles: ['handler', 'unit-head', 'supervisor'] }
      expect(
        story(filePaper)
          .given(...PAST)
          .when(command(id), '2026-03-10', who).decision,
      ).toMatchObject([{ type: 'PaperFiled', data: { form: id } }])
      story(filePaper)
        .given(...PAST)
        .when(command(id), '2026-03-10', { ...who, roles: ['auditor'] })
        .thenRefused('not-your-form')
    },
  )

  it('a supervision letter is the petition office’s, not the unit’s (第四十条)', () => {
    story(filePaper)
      .given(...PAST)
      .when(command('D30'), '2026-03-10', CLERK)
      .thenRefused('not-your-form')
  })

  it('a unit that has no part in the matter makes no paper of it', () => {
    story(filePaper)
      .given(...PAST)
      .when(command('D16'), '2026-03-10', ROADS)
      .thenRefused('not-your-matter')
  })

  it('a form of the office as a whole, or of nobody, is none of a matter', () => {
    for (const form of ['D43', 'D99'])
      story(filePaper)
        .given(...PAST)
        .when(command(form), '2026-03-10', OFFICE)
        .thenRefused('unknown-form')
  })

  it('keeps no answer that the form did not ask for', () => {
    const { decision } = story(filePaper)
      .given(...PAST)
      .when({ ...command('D16'), answers: { ...answersTo('D16'), idNo: '331023' } }, '2026-03-10', CLERK)
    expect(JSON.stringify(decision)).not.toContain('331023')
  })
})

describe('作废', () => {
  const filed = {
    type: 'PaperFiled',
    data: { form: 'D16', petitionerMayRead: false, attachments: [] },
    entry: documentEntry('housing', '商', 2026),
  } as const
  const made = [...PAST, ['2026-03-10', filed, CLERK]] as const
  const voiding = { version: 4, reason: '参加单位写错。' }

  it('is on record with its reason', () => {
    story(voidPaper)
      .given(...made)
      .when(voiding, '2026-03-11', CLERK)
      .then({ type: 'PaperVoided', data: { version: 4 }, sealed: { reason: '参加单位写错。' } })
  })
  it('is done by the organ that made it, once, and only to a paper', () => {
    story(voidPaper)
      .given(...made)
      .when(voiding, '2026-03-11', ROADS)
      .thenRefused('not-your-paper')
    story(voidPaper)
      .given(...made)
      .when({ ...voiding, version: 2 }, '2026-03-11', CLERK)
      .thenRefused('paper-not-there')
    story(voidPaper)
      .given(...made, ['2026-03-11', { type: 'PaperVoided', data: { version: 4 } }, CLERK])
      .when(voiding, '2026-03-12', CLERK)
      .thenRefused('paper-already-void')
  })
})
