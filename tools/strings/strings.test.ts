import { describe, expect, it } from 'vitest'
import { sourceFiles } from '../arch/source-files.ts'
import { bareJsx, type Fault, faultyPairs, leakingChinese } from './read-strings.ts'

const isTest = ({ path }: Readonly<{ path: string }>): boolean => /[.]test[.]tsx?$|\/testing[^/]*[.]ts$/.test(path)
const all = sourceFiles('{core,edge,modules,apps}/**/*.{ts,tsx}').filter((file) => !isTest(file))
/** Where text is put before people's eyes. */
const shown = all.filter(({ path }) =>
  /[.](page|part)[.]tsx$|[.](pages|view|route)[.]tsx?$|^edge\/(ui|html|http)\/src\/|^apps\/desk\/src\//.test(path),
)
/** Collation data, words that are typed and not read, and the API page, which says everything in both languages at once. */
const NOT_SHOWN: readonly string[] = [
  ...['edge/ui/src/initials.ts', 'edge/ui/src/dates.ts', 'edge/http/src/openapi.ts'],
  // Official documents are issued in Chinese alone (国家通用语言文字法 第九条).
  ...['modules/documents/src/documents.state.ts', 'modules/documents/src/documents.route.ts', 'modules/documents/src/gather.route.ts'],
  // Names of files of the case file, which is Chinese; the reference of a letter in the protected channel begins like a number.
  ...[
    'modules/documents/src/archive/archive.route.ts',
    'modules/documents/src/dossier/dossier.route.ts',
    'modules/confidential/src/facts.route.ts',
  ],
]
const told = (faults: readonly Fault[]): readonly string[] => faults.map(({ path, line, what, text }) => `${path}:${line} ${what}: ${text}`)
const file = (text: string) => ({ path: 'modules/x/src/x.page.tsx', text })

describe('every text is there in both languages', () => {
  it('there are texts to read', () => {
    expect(shown.length).toBeGreaterThan(20)
  })

  it('no pair lacks a language, and no English has Chinese in it', () => {
    expect(told(all.flatMap(faultyPairs))).toEqual([])
  })

  it('no Chinese stands outside a pair where people see it', () => {
    expect(told(shown.filter(({ path }) => !NOT_SHOWN.includes(path)).flatMap(leakingChinese))).toEqual([])
  })

  it('nothing is written straight into JSX', () => {
    expect(told(shown.flatMap(bareJsx))).toEqual([])
  })
})

describe('and a fault would be seen', () => {
  it.each([
    ["say({ zh: '转送' })", 'one language only'],
    ["say({ zh: '转送', en: '' })", 'the English is empty'],
    ["say({ zh: '转送', en: 'Transfer 转送' })", 'Chinese in the English'],
    ["say({ zh: `${n} 件`, en: n === 1 ? 'one' : `${n} 件` })", 'Chinese in the English'],
  ])('%s', (text, what) => {
    expect(faultyPairs(file(text)).map((fault) => fault.what)).toEqual([what])
  })

  it.each(["<p>{'转送'}</p>", '<p>转送</p>', 'const a = `共 ${n} 件`', "title('转送')", "s('转送', 'Transfer 转送')"])('%s', (text) => {
    expect(leakingChinese(file(text))).not.toEqual([])
  })

  it.each(['<p>Transfer</p>', '<Input placeholder="Name" />'])('%s', (text) => {
    expect(bareJsx(file(text))).toHaveLength(1)
  })

  it('a pair, an article and the name of the language are no faults', () => {
    const good = `say({ zh: n === 1 ? '一件' : \`\${n} 件\`, en: \`\${n} matters\` }); refuse('x', '信访工作条例 第三十四条'); <a>中文</a>; told('请填写', 'fill in')`
    expect([...faultyPairs(file(good)), ...leakingChinese(file(good)), ...bareJsx(file(good))]).toEqual([])
  })
})
