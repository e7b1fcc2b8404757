import { type Decided, trainTopics } from '@onedoor/text/topic/train-topics'
import { STANDARD_DUTIES } from '@onedoor/text/unit/county-duties'
import { suggestUnits } from '@onedoor/text/unit/suggest-units'
import { Command } from 'commander'
import { z } from 'zod'
import { answer, type Common, withJson } from '../output.ts'
import { rowsOf } from './rows.ts'
import { asWritten, seedOption } from './training.ts'

type Flags = Common & Readonly<{ train: string; test: string; letters?: string; duties?: string; seed: number }>

const words = z.string().nullish()
const id = z.union([z.string(), z.number()])
const RoutingRow = z.object({ id, bureau_class: z.string().min(1).nullish(), title: words, detail: words, text: words })
const LetterRow = z.object({ id, title: words, detail: words, text: words })
const UnitRow = z.object({
  unit: z.string().min(1),
  duties: z.array(z.object({ words: z.array(z.string().min(1)), basis: z.string().exactOptional() })),
  places: z.array(z.string().min(1)).default([]),
})

type LetterOfFile = z.infer<typeof LetterRow>

const lettersById = (file: string | undefined): ReadonlyMap<string, LetterOfFile> =>
  new Map((file === undefined ? [] : rowsOf(file, LetterRow)).map((row) => [String(row.id), row]))

/** Rows whose unit is known, with their words: from the row itself, or from the file of letters by its number. */
const routed = (file: string, letters: ReadonlyMap<string, LetterOfFile>): readonly Decided[] => {
  const rows = rowsOf(file, RoutingRow)
  const found = rows.flatMap((row) => {
    const { title, detail, text } = letters.get(String(row.id)) ?? row
    const body = detail ?? text
    return row.bureau_class == null || body == null ? [] : [{ title: title ?? '', body, topic: row.bureau_class }]
  })
  if (found.length > 0) return found
  throw new Error(
    `${file}：没有一行既有单位又有正文；正文可用 --letters 给出。No row has both a unit and words; the words may come from --letters.`,
  )
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

const evaluate = (flags: Flags): void => {
  const letters = lettersById(flags.letters)
  const [train, test] = [routed(flags.train, letters), routed(flags.test, letters)]
  const units = flags.duties === undefined ? STANDARD_DUTIES : rowsOf(flags.duties, UnitRow)
  const started = performance.now()
  const past = trainTopics(train, { seed: flags.seed, version: 'measured', spelling: asWritten })
  const trained = performance.now()
  const places = test.map((letter) =>
    suggestUnits({ units, ...(past !== undefined && { past }) }, letter, asWritten).findIndex(({ unit }) => unit === letter.topic),
  )
  const ms = (performance.now() - trained) / test.length
  const within = (most: number): number => share(places.filter((place) => place >= 0 && place < most).length, test.length)
  const figures = {
    ...{ train: train.length, test: test.length, seed: flags.seed, recallAt1: within(1), recallAt3: within(3) },
    ...{ seconds: (trained - started) / 1000, msPerLetter: ms },
  }
  answer(flags, figures, [
    `学习 ${figures.train} 件，测试 ${figures.test} 件 learned from, tested on`,
    `首选正确 recall@1 ${(figures.recallAt1 * 100).toFixed(1)} %  前三含正确 recall@3 ${(figures.recallAt3 * 100).toFixed(1)} %`,
    `训练 trained in ${figures.seconds.toFixed(1)} s，每件 a letter ${figures.msPerLetter.toFixed(2)} ms`,
  ])
}

export const evaluateRoutingCommand = (): Command =>
  withJson(new Command('routing').description('承办单位 competent units: recall@3'))
    .requiredOption('--train <file>', '用来学习的决定 decisions to learn from, JSON Lines: id, bureau_class, and the words or --letters')
    .requiredOption('--test <file>', '用来测试的决定，格式相同 decisions to test on, of the same form')
    .option('--letters <file>', '来信正文 the words of the letters, JSON Lines: id, title, detail')
    .option('--duties <file>', '职责清单 the duty list, JSON Lines: unit, duties [{words, basis}], places')
    .addOption(seedOption())
    .action(evaluate)
