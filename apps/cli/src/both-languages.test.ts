import { Command } from 'commander'
import { expect, it } from 'vitest'
import { inBothLanguages, saidInBoth } from './both-languages.ts'

it('says in Chinese too what is wrong with a command line', () => {
  expect(saidInBoth("error: required option '--test <file>' not specified\n")).toBe(
    "缺少选项 --test <file>。 required option '--test <file>' not specified\n",
  )
  expect(saidInBoth("error: unknown command 'x'\n(Did you mean y?)\n")).toMatch(/^没有这个命令：x。/)
  expect(saidInBoth('别的 something else\n')).toBe('别的 something else\n')
})

it('does so in commands within commands, whose help has its headings in both languages', () => {
  const inner = new Command('inner').exitOverride().requiredOption('--file <file>', '文件 file')
  const outer = inBothLanguages(new Command('outer').addCommand(new Command('middle').addCommand(inner)))
  let told = ''
  inner.configureOutput().outputError?.("error: required option '--file <file>' not specified", (text) => {
    told = text
  })
  expect(told).toContain('缺少选项')
  expect(inner.helpInformation()).toContain('选项 Options:')
  expect(outer.helpInformation()).toContain('某个命令的帮助')
})
