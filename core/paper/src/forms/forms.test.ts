import { isRefusal } from '@onedoor/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MatterFacts } from '../facts.ts'
import { PAPER_KINDS } from '../kinds.ts'
import type { Paper } from '../paper.ts'
import { type Answers, emptyFields, FILE_FACTS, type FileFacts, type Form, type FormField, fillForm, prefilled, unfilled } from './form.ts'
import { FORMS, formById } from './forms.ts'

const MATTER: MatterFacts = {
  ...{ no: '访2026-000123', code: 'C86G-MGAS-74DJ-TQ', trackUrl: 'https://county.test/track', subject: '村口桥面塌陷' },
  ...{ receivedOn: '2026-09-07', claims: ['修好桥面'], petitioner: '欧阳喆', channel: '来访' },
}
const ISSUER = { name: '县住房和城乡建设局', address: '行政中心1号楼', phone: '83001001' }

const answerTo = ({ key, ask }: FormField): string => (ask === 'date' ? '2026-10-15' : `已填${key}`)
const answersOf = ({ fields }: Form): Answers => Object.fromEntries(fields.map((field) => [field.key, answerTo(field)]))

const filled = (form: Form, answers: Answers, matter = MATTER) =>
  fillForm(form, {
    ...{ answers, issuer: ISSUER, date: '2026-10-01' },
    ...(form.word !== undefined && { docNo: `天住建${form.word}〔2026〕3号` }),
    ...(form.about === 'matter' && { matter }),
  })

const made = (paper: ReturnType<typeof filled>): Paper => {
  if (isRefusal(paper)) throw new Error(`${paper.refused} ${paper.basis ?? ''}`)
  return paper
}

const textOf = ({ title, addressee = '', blocks, foot }: Paper): string =>
  [title, addressee, ...blocks.map((block) => (block.kind === 'rows' ? block.rows.flat().join('\n') : block.text)), ...foot].join('\n')

const BY_ID = FORMS.map((form) => [form.id, form] as const)
const MANDATORY = FORMS.flatMap((form) =>
  form.fields.flatMap((field) => (field.article === undefined ? [] : [[form.id, field.zh, { form, field }] as const])),
)

describe('a document that a person fills in', () => {
  it.each(BY_ID)('%s is made, with everything that was filled in, and no name of the wording left unfilled', (_, form) => {
    const text = textOf(made(filled(form, answersOf(form))))
    for (const field of form.fields) expect(text).toContain(field.ask === 'date' ? '2026年10月15日' : answerTo(field))
    expect(text).not.toMatch(/\{\{|\}\}|undefined|NaN/)
  })

  it.each(MANDATORY)('%s without %s is refused, naming the article and the field', (_, name, { form, field }) => {
    const refused = filled(form, { ...answersOf(form), [field.key]: ' \n ' })
    expect(refused).toEqual({ refused: 'mandatory-missing', basis: `${field.article ?? ''}（缺 ${name}）` })
    expect(unfilled(form, { ...answersOf(form), [field.key]: '' })).toEqual(refused)
    expect(emptyFields(form, { ...answersOf(form), [field.key]: '' }).map(({ key }) => key)).toEqual([field.key])
  })

  it.each(BY_ID)('%s without what may be left out is made all the same', (_, form) => {
    const needed = form.fields.filter(({ article }) => article !== undefined)
    const paper = made(filled(form, Object.fromEntries(needed.map((field) => [field.key, answerTo(field)]))))
    expect(textOf(paper)).not.toMatch(/\{\{|undefined/)
  })

  it('prints whatever was typed as it stands: braces, marks of headings and tables are words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FORMS), fc.string({ unit: 'grapheme', minLength: 1 }), (form, word) => {
        fc.pre(word.trim() !== '' && !/[\r\n\u0085\u2028\u2029]/.test(word))
        const text = textOf(made(filled(form, Object.fromEntries(form.fields.map(({ key }) => [key, word])))))
        expect(text).toContain(word.trim())
      }),
    )
  })

  it.each(BY_ID)('%s has its keys and names once each, and belongs to the catalogue', (_, { kind, fields }) => {
    expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length)
    expect(new Set(fields.map(({ zh }) => zh)).size).toBe(fields.length)
    expect(PAPER_KINDS[kind].zh).not.toBe('')
  })

  it('has one form for each id, and none for an id that nobody declared', () => {
    expect(new Set(FORMS.map(({ id }) => id)).size).toBe(FORMS.length)
    expect(formById('D99')).toBeUndefined()
  })

  it('is filled beforehand from the case file; what the file does not say stays empty', () => {
    const facts = Object.fromEntries(FILE_FACTS.map((name) => [name, `事实${name}`])) as FileFacts
    const notice = FORMS.find(({ id }) => id === 'D17')!
    expect(prefilled(notice, facts)).toMatchObject({ about: '事实claims', contact: '事实officer', open: '' })
  })
})

describe('hard lines in the wording', () => {
  const said = (id: string) => textOf(made(filled(formById(id)!, answersOf(formById(id)!))))

  it('a re-visit asks for consent first, and silence is no satisfaction', () => {
    expect(formById('D28')?.fields.find(({ key }) => key === 'consent')?.article).toContain('个人信息保护法')
    expect(said('D28')).toContain('不当作满意')
  })
  it('a referral slip hands on what the person consented to, and nothing without consent', () => {
    expect(emptyFields(formById('D46')!, {}).map(({ key }) => key)).toEqual(expect.arrayContaining(['consent', 'data']))
  })
  it('a hearing tells its rights: agent, recusal, evidence, closed session, withdrawal', () => {
    for (const right of ['委托代理人', '回避', '证据', '不公开', '撤回']) expect(said('D17')).toContain(right)
  })
  it('a mandate can be withdrawn at any time and costs nothing (民法典 第一百六十五条)', () => {
    expect(said('D04')).toContain('随时撤回')
    expect(said('D04')).toContain('不收取任何费用')
  })
  it('the annual report has the four parts of 信访工作条例 第四十一条', () => {
    expect(
      emptyFields(formById('D43')!, {})
        .filter(({ article }) => article?.includes('第四十一条'))
        .map(({ key }) => key),
    ).toEqual(expect.arrayContaining(['figures', 'routing', 'proposals', 'other']))
  })
  it('an assessment is about offices: no lawful step of a citizen costs points', () => {
    expect(said('D44')).toContain('不作为扣分事项')
  })
})
