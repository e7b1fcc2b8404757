import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { type SourceFile, sourceFiles } from './source-files.ts'
import { parse } from './sql-text.ts'

/** Words that label or rank a person. The system has no column, field, type, value or text for them (docs: what it refuses to be). */
const LABELS = [
  '老户',
  '缠访',
  '闹访',
  '难缠',
  '无理',
  '重点人员',
  '重点人',
  '稳控',
  '扬言',
  '黑名单',
  '失信',
  '刁民',
  '精神异常',
  '异常访',
  '非访',
  '维稳',
]
const LABEL_NAMES = [
  ...[
    'difficult',
    'troublemaker',
    'blacklist',
    'watch ?list',
    'vexatious',
    'habitual',
    'unreasonable',
    'hostile',
    'abnormal petition',
    'abnormal visit',
  ],
  ...[
    'risk level',
    'risk score',
    'stability',
    'key person',
    'person score',
    'person rank',
    'petitioner score',
    'credit score',
    'threat',
    'sentiment',
  ],
]
const NAMED = new RegExp(`\\b(${LABEL_NAMES.join('|')})`, 'i')

/** `riskLevel`, `risk_level` and `risk-level` are the same two words. */
const words = (text: string): string =>
  text
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/[_-]+/g, ' ')
    .toLowerCase()

const labelIn = (text: string): string | undefined => LABELS.find((label) => text.includes(label)) ?? NAMED.exec(words(text))?.[0]

const isSpoken = (node: ts.Node): node is ts.Identifier | ts.StringLiteralLike | ts.JsxText =>
  ts.isIdentifier(node) ||
  ts.isStringLiteralLike(node) ||
  ts.isJsxText(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node)

/** Names, strings and texts of a TypeScript file; comments may say what is refused. */
const labelsInCode = (file: SourceFile): readonly string[] => {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const label = isSpoken(node) ? labelIn(node.text) : undefined
    if (label !== undefined) found.push(`${file.path}: ${label}`)
    ts.forEachChild(node, visit)
  }
  visit(parse(file))
  return found
}

const labelsInSql = ({ path, text }: SourceFile): readonly string[] =>
  text
    .split('\n')
    .map((line) => labelIn(line.replace(/--.*/, '')))
    .flatMap((label) => (label === undefined ? [] : [`${path}: ${label}`]))

const isTest = ({ path }: SourceFile): boolean => /[.]test[.]tsx?$/.test(path)
const code = sourceFiles('{core,edge,modules,apps}/**/*.{ts,tsx}').filter((file) => !isTest(file))
const tables = sourceFiles('{edge,modules}/**/*.sql')

describe('no person is labelled (hard line 1: no list, score, tag or field that ranks a person)', () => {
  it('no column, table or comment in the database does', () => {
    expect(tables.length).toBeGreaterThan(1)
    expect(tables.flatMap(labelsInSql)).toEqual([])
  })

  it('no event, contract, state or other name in the code does, and no text on any page', () => {
    expect(code.length).toBeGreaterThan(80)
    expect(code.flatMap(labelsInCode)).toEqual([])
  })

  it.each([
    ['modules/x/x.contract.ts', 'export const Input = z.object({ riskLevel: z.number() })'],
    ['core/case/src/events/x.ts', `export type Marked = Event<'DifficultPetitionerMarked', {}>`],
    ['core/case/src/events/y.ts', `export type Kind = 'ORDINARY' | '缠访'`],
    ['modules/x/x.page.tsx', 'export const Page = () => <p>重点人员</p>'],
    ['modules/x/x.query.ts', 'export const q = sql`select stability_score from x where county = ${c}`'],
  ])('and one in %s would be seen', (path, text) => {
    expect(labelsInCode({ path, text })).not.toEqual([])
  })

  it('and a column would be seen', () => {
    expect(
      labelsInSql({ path: 'x.sql', text: 'create table x.person (\n  county text not null,\n  is_troublemaker boolean,\n)' }),
    ).not.toEqual([])
    expect(labelsInSql({ path: 'x.sql', text: '-- nobody is called difficult here' })).toEqual([])
  })
})
