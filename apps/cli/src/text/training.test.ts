import { Command } from 'commander'
import { expect, it } from 'vitest'
import { countOption } from './training.ts'

const read = (value: string): unknown => {
  const command = new Command().exitOverride().configureOutput({ outputError: () => undefined })
  command.addOption(countOption('--every <n>', 'every', 1)).parse(['--every', value], { from: 'user' })
  return command.opts()['every']
}

it.each(['abc', '0', '-3', '1.5', ''])('takes no word and nothing below one for a number, and says which option it was: “%s”', (value) => {
  expect(() => read(value)).toThrow(/--every/)
})

it('reads a number as it stands', () => {
  expect(read('20')).toBe(20)
})
