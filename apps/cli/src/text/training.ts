import type { Spelling } from '@onedoor/text/reading/spelled'
import { InvalidArgumentError, Option } from 'commander'

/** Files are measured in the characters they are written in. */
export const asWritten: Spelling = (char) => char

const seedOf = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('应为整数。A whole number.')
  return Number(text)
}

const countOf = (text: string): number => {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('应为从 1 起的整数。A whole number from 1 on.')
  return Number(text)
}

/** `--swaps 1000`: how many; a word or 0 is told, never taken for 1. */
export const countOption = (flags: string, description: string, usual: number): Option =>
  new Option(flags, description).argParser(countOf).default(usual)

/** The same seed gives the same model. */
export const seedOption = (): Option => new Option('--seed <number>', '随机种子 seed').argParser(seedOf).default(1)
