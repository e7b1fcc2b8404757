import type { Spelling } from '@onedoor/text/reading/spelled'
import { InvalidArgumentError, Option } from 'commander'

/** Files are measured in the characters they are written in. */
export const asWritten: Spelling = (char) => char

const seedOf = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('应为整数。A whole number.')
  return Number(text)
}

/** The same seed gives the same model. */
export const seedOption = (): Option => new Option('--seed <number>', '随机种子 seed').argParser(seedOf).default(1)
