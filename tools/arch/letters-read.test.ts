import { describe, expect, it } from 'vitest'
import { type SourceFile, sourceFiles } from './source-files.ts'

const READS = /as readonly Recorded<SubmissionEvent>\[\]/
const modules = sourceFiles('modules/*/src/**/*.ts').filter(({ path }) => !/[.]test[.]ts$/.test(path))

/** A file that reads the facts of a letter as they were written, with what was reported in confidence still in them. */
const readsWhole = ({ text }: SourceFile): boolean => READS.test(text) && !text.includes('letterRead(')

describe('whoever reads a letter reads it as it was cleared (信访工作条例 第三十条)', () => {
  it('there are readers to look at', () => {
    expect(modules.filter(({ text }) => READS.test(text)).length).toBeGreaterThan(4)
  })

  it('each of them goes through letterRead, so that a new page cannot bring back what was set aside', () => {
    expect(modules.filter(readsWhole).map(({ path }) => path)).toEqual([])
  })

  it('and one that does not would be seen', () => {
    expect(
      readsWhole({ path: 'modules/x/src/x.route.ts', text: 'const e = (await store.read(id)) as readonly Recorded<SubmissionEvent>[]' }),
    ).toBe(true)
  })
})
