import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ESLint } from 'eslint'
import ts from 'typescript'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'
import { ROOT } from './source-files.ts'

// Rules that need types are left out here: the crimes below need none, and the whole program would take ten seconds to read.
const eslint = new ESLint({ cwd: ROOT, overrideConfig: [{ ...tseslint.configs.disableTypeChecked, files: ['**/*.ts', '**/*.tsx'] }] })

const rulesBrokenBy = async (filePath: string, code: string): Promise<readonly string[]> => {
  const [result] = await eslint.lintText(code, { filePath: join(ROOT, filePath) })
  return result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? []
}

const CORE = 'core/clock/src/zz-planted.ts'
const DECIDE = 'modules/intake/src/zz/zz.decide.ts'
const REACTION = 'modules/intake/src/zz/zz.reaction.ts'
const long = (lines: number): string => Array.from({ length: lines }, (_, i) => `  step(${i})`).join('\n')

const CRIMES: readonly (readonly [rule: string, file: string, code: string])[] = [
  ['no-restricted-syntax', CORE, 'export const now = new Date()\n'],
  ['no-restricted-syntax', DECIDE, 'export const now = Date.now()\n'],
  ['no-restricted-syntax', REACTION, 'export const chance = Math.random()\n'],
  ['no-restricted-syntax', CORE, 'export const hour = (at: Date) => at.getHours()\n'],
  ['no-restricted-syntax', DECIDE, 'export const shown = (at: Date) => at.toLocaleDateString()\n'],
  ['no-restricted-globals', DECIDE, 'export const id = crypto.randomUUID()\n'],
  ['no-restricted-globals', CORE, 'export const home = process.env\n'],
  ['no-restricted-exports', 'edge/http/src/zz.ts', 'export default 1\n'],
  ['max-lines-per-function', 'edge/http/src/zz.ts', `export const act = (step: (n: number) => void) => {\n${long(51)}\n}\n`],
  ['max-lines', 'edge/http/src/zz.ts', `declare const step: (n: number) => void\n${long(301)}\nexport const done = true\n`],
  ['max-params', 'edge/http/src/zz.ts', 'export const f = (a: 1, b: 2, c: 3, d: 4, e: 5) => [a, b, c, d, e]\n'],
  [
    'complexity',
    'edge/http/src/zz.ts',
    `export const f = (n: number) => ${Array.from({ length: 10 }, (_, i) => `n === ${i} ? ${i} : `).join('')}n\n`,
  ],
  [
    'max-depth',
    'edge/http/src/zz.ts',
    'export const f = (n: number) => {\n  if (n) {\n    if (n) {\n      if (n) {\n        if (n) return 1\n      }\n    }\n  }\n  return 0\n}\n',
  ],
  ['@typescript-eslint/no-explicit-any', 'edge/http/src/zz.ts', 'export const f = (n: any) => [n]\n'],
]

describe('the linter', () => {
  it.each(CRIMES)('%s fires in %s', async (rule, file, code) => {
    expect(await rulesBrokenBy(file, code)).toContain(rule)
  })

  it('lets the edge read the clock: somebody must', async () => {
    expect(await rulesBrokenBy('edge/http/src/zz.ts', 'export const now = () => new Date()\n')).toEqual([])
  })

  it('counts an exhaustive switch over many facts as one', async () => {
    const cases = Array.from({ length: 20 }, (_, i) => `    case ${i}:\n      return ${i + 1}`).join('\n')
    expect(
      await rulesBrokenBy(CORE, `export const f = (n: number) => {\n  switch (n) {\n${cases}\n    default:\n      return n\n  }\n}\n`),
    ).toEqual([])
  })
})

describe('core is compiled without the world', () => {
  const read = ts.readConfigFile(join(ROOT, 'tsconfig.core.json'), (path) => ts.sys.readFile(path))
  const { options } = ts.parseJsonConfigFileContent(read.config, { ...ts.sys, readDirectory: () => [] }, ROOT)

  const errorsIn = (code: string): readonly string[] => {
    const folder = mkdtempSync(join(tmpdir(), 'onedoor-core-'))
    const file = join(folder, 'planted.mts')
    writeFileSync(file, code)
    const errors = ts.getPreEmitDiagnostics(ts.createProgram([file], options))
    rmSync(folder, { recursive: true })
    return errors.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
  }

  it.each(['fetch', 'process', 'document', 'console', 'Buffer', 'setTimeout'])('%s does not exist there', (name) => {
    expect(errorsIn(`export const planted = ${name}\n`).join()).toContain(`Cannot find name '${name}'`)
  })

  it('and plain code compiles', () => {
    expect(errorsIn('export const planted = [3, 1, 2].toSorted().map(String)\n')).toEqual([])
  })
})
