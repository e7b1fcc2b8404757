import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TEMPLATES, templateById } from '../wording/templates.ts'
import { lacking, namesFor, templateFault } from './check.ts'
import { fillIn } from './fill.ts'
import { template } from './template.ts'

const BY_ID = TEMPLATES.map((one) => [one.id, one] as const)
const MANDATORY = TEMPLATES.flatMap((one) =>
  Object.entries(one.elements).flatMap(([name, { article, beside }]) =>
    article === undefined || beside === true ? [] : [[one.id, name, { one, article }] as const],
  ),
)

describe('the wording of a document', () => {
  it.each(BY_ID)('%s as we ship it carries everything the law wants in it', (_, one) => {
    expect(templateFault(one, one.wording)).toBeUndefined()
  })

  it.each(MANDATORY)('%s that lost %s is refused with the article', (_, name, { one, article }) => {
    const lost = one.wording.replaceAll(`{{${name}}}`, '')
    const refused = templateFault(one, lost)
    expect(refused?.refused).toBe('template-lacks-mandatory')
    expect(refused?.basis).toBe(`${article}（缺 ${name}）`)
    expect(lacking(one, lost)).toEqual([{ name, article }])
  })

  it.each([
    ['a name that nobody knows', '{{办理人员}}', '{{办理人员}}'],
    ['a name that was typed half', '{{经办人', '{{经办人'],
    ['an empty name', '{{}}', '{{}}'],
  ])('with %s is refused and the name is said', (_, typed, said) => {
    const one = templateById('D09')!
    const refused = templateFault(one, `${one.wording}\n${typed}`)
    expect(refused?.refused).toBe('template-unknown-placeholder')
    expect(refused?.basis).toContain(said)
  })

  it('without a title is refused', () => {
    const one = templateById('D08')!
    expect(templateFault(one, one.wording.replace('# ', ''))).toMatchObject({ refused: 'template-without-title' })
  })

  it('has one id each, and every id is of its kind', () => {
    expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(TEMPLATES.length)
    for (const { id, kind } of TEMPLATES) expect(id.slice(0, 3)).toBe(kind)
  })

  it('stands ready for every document of the catalogue', () => {
    const kinds = new Set(TEMPLATES.map(({ kind }) => kind))
    for (let i = 1; i <= 46; i += 1) expect(kinds).toContain(`D${String(i).padStart(2, '0')}`)
  })
})

const LETTER = template({
  ...{ id: 'D09', kind: 'D09', layout: 'official', name: { zh: '试', en: 'Trial' } },
  elements: { 必备: { en: 'Mandatory', article: '某法 第一条' }, 可选: { en: 'May be empty' }, 列表: { en: 'List' } },
  wording: '',
})
const filled = (wording: string, values: Readonly<Record<string, string | readonly string[]>>) =>
  fillIn(wording, { values, elements: namesFor(LETTER) })

describe('filling in', () => {
  it('a line whose name has nothing to say falls out, and the heading over nothing with it', () => {
    const { blocks } = filled('# 题\n## 甲\n可以：{{可选}}。\n## 乙\n{{必备}}', { 必备: '有', 可选: '' })
    expect(blocks).toEqual([
      { kind: 'heading', level: 1, text: '乙' },
      { kind: 'paragraph', text: '有' },
    ])
  })

  it('but never a line that carries what the law wants, whatever else a county wrote into it', () => {
    const { blocks } = filled('# 题\n{{可选}}和{{必备}}', { 必备: '有', 可选: '' })
    expect(blocks).toEqual([{ kind: 'paragraph', text: '和有' }])
  })

  it('a list is said line by line, in a table cell by cell', () => {
    const { blocks } = filled('# 题\n### {{列表}}。\n| 列 | {{列表}} |\n| 行 | {{必备}} |', { 必备: '有', 列表: ['一', '二'] })
    expect(blocks).toEqual([
      { kind: 'heading', level: 2, text: '一。' },
      { kind: 'heading', level: 2, text: '二。' },
      {
        kind: 'rows',
        rows: [
          ['列', '一\n二'],
          ['行', '有'],
        ],
      },
    ])
  })

  it('whatever a county writes around them, the mandatory words are printed (Art. by Art.)', () => {
    const line = fc.constantFrom('字', '## 字', '### {{列表}}', '{{可选}}', '| 字 | {{可选}} |', '')
    fc.assert(
      fc.property(
        fc.array(line),
        fc.array(line),
        fc.constantFrom('', '## ', '### ', '| 甲 | '),
        fc.constantFrom('', '{{可选}}'),
        (before, after, mark, more) => {
          const wording = ['# 题', ...before, `${mark}${more}{{必备}}`, ...after].join('\n')
          expect(JSON.stringify(filled(wording, { 必备: '必须有', 可选: '', 列表: [] }))).toContain('必须有')
        },
      ),
    )
  })
})
