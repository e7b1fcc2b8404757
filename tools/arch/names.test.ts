import { describe, expect, it } from 'vitest'
import { type SourceFile, sourceFiles } from './source-files.ts'

/** This file quotes what it forbids. */
const isThis = ({ path }: SourceFile): boolean => path === 'tools/arch/names.test.ts'
const code = sourceFiles('{core,edge,modules,apps,journeys,bench,tools}/**/*.{ts,tsx,mjs}', '*.{ts,js,cjs}').filter((file) => !isThis(file))
const paths = code.map(({ path }) => path)

const SLICE = /[.](contract|decide|state|events|reaction|route|projection|query|job|page|part|view|test)[.]tsx?$/
const ROOT = /[.](module|pages|contract|decide|state|events|reaction|route|projection|query|job|part|view|test)[.]tsx?$/
const suffixUnknown = (path: string): boolean => {
  const inside = path.split('/').slice(3)
  // What several tests of one module share; nothing that runs in a county may import it (tools/arch).
  if (inside.join('/') === 'testing.ts') return false
  return inside.length > 1 ? !SLICE.test(path) || inside.length > 2 : !ROOT.test(path)
}

describe('file names', () => {
  it('there is a tree to look at', () => {
    expect(paths.length).toBeGreaterThan(100)
  })

  it('the suffix says what a file of a module may know; an unknown one is refused', () => {
    expect(paths.filter((path) => path.startsWith('modules/') && path.includes('/src/')).filter(suffixUnknown)).toEqual([])
  })

  it('and an unknown one would be seen', () => {
    expect(suffixUnknown('modules/handling/src/extend/extend.service.ts')).toBe(true)
    expect(suffixUnknown('modules/handling/src/extend/deep/extend.decide.ts')).toBe(true)
    expect(suffixUnknown('modules/handling/src/notes.ts')).toBe(true)
    expect(suffixUnknown('modules/handling/src/extend/extend.decide.ts')).toBe(false)
  })

  it('are kebab-case', () => {
    expect(paths.filter((path) => !path.split('/').every((part) => /^[.]?[a-z0-9]+([.-][a-z0-9]+)*$/.test(part)))).toEqual([])
  })
})

const VAGUE = /(^|[/._-])(utils?|common|helpers?|managers?|misc|shared)([/._-]|$)/i
const VAGUE_NAME =
  /\b(?:const|let|function|class|type|interface)\s+(\w*(?:Utils?|Helpers?|Managers?)|(?:utils?|helpers?|managers?)(?:[A-Z]\w*)?)\b/

describe('names say what a thing is', () => {
  it('no file or folder is called utils, common, helper or manager', () => {
    expect(paths.filter((path) => VAGUE.test(path))).toEqual([])
    expect(VAGUE.test('edge/http/src/date-utils.ts')).toBe(true)
  })

  it('nothing in the code is either', () => {
    expect(code.flatMap(({ path, text }) => (VAGUE_NAME.test(text) ? [`${path} ${String(VAGUE_NAME.exec(text)?.[1])}`] : []))).toEqual([])
    expect(VAGUE_NAME.test(['class', 'CaseManager {'].join(' '))).toBe(true)
  })
})

const SUPPRESSION = /(eslint-disable[a-z-]*|@ts-(?:ignore|nocheck|expect-error)|biome-ignore\S*)([^\n]*)/g
const reasonless = (text: string): readonly string[] =>
  [...text.matchAll(SUPPRESSION)].filter(([, , rest = '']) => !/(--|:)\s*\S{3,}/.test(rest)).map(([whole]) => whole)

describe('suppressions', () => {
  it('carry their reason', () => {
    expect(code.flatMap(({ path, text }) => reasonless(text).map((line) => `${path} ${line}`))).toEqual([])
  })

  it('and one without would be seen', () => {
    expect(reasonless('// eslint-disable-next-line complexity\n')).toHaveLength(1)
    expect(reasonless('// eslint-disable-next-line complexity -- the table of the law has this many rows\n')).toEqual([])
    expect(reasonless('// @ts-ignore\n')).toHaveLength(1)
  })
})

describe('the tree stands on its own', () => {
  it('names no folder of the machine it was written on', () => {
    const machine = /(^|[\s'"`(=])\/work\//m
    const texts = [...code, ...sourceFiles('**/*.{md,sql,css,html,sh,json}', '.ci/*')].filter(({ path }) => path !== 'package-lock.json')
    expect(texts.filter(({ text }) => machine.test(text)).map(({ path }) => path)).toEqual([])
  })

  it('every package says under which licence it is given', () => {
    const silent = sourceFiles('{core,edge,modules,apps}/*/package.json', 'package.json').filter(
      ({ text }) => !text.includes('"license": "Apache-2.0"'),
    )
    expect(silent.map(({ path }) => path)).toEqual([])
  })
})
