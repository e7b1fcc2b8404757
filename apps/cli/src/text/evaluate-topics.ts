import { Command } from 'commander'
import { z } from 'zod'
import { answer, type Common, withJson } from '../output.ts'
import { rowsOf } from './rows.ts'

type Flags = Common & Readonly<{ train: string; test: string }>

const words = z.string().nullish()
const TopicRow = z.object({ text: words, title: words, detail: words, label: z.string().min(1) })

const evaluate = (flags: Flags): void => {
  const train = rowsOf(flags.train, TopicRow)
  const test = rowsOf(flags.test, TopicRow)
  answer(flags, { train: train.length, test: test.length }, [`${train.length} → ${test.length}`])
}

export const evaluateTopicsCommand = (): Command =>
  withJson(new Command('topics').description('主题分类 topics: accuracy, macro-F1, calibration, coverage'))
    .requiredOption('--train <file>', 'JSON Lines: text, or title and detail; label')
    .requiredOption('--test <file>', 'JSON Lines of the same form')
    .action(evaluate)
