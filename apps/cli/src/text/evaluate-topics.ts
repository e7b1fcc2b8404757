import { groupsOfNear } from '@onedoor/text/reading/near-duplicates'
import { figuresOf } from '@onedoor/text/topic/figures'
import { suggestTopic } from '@onedoor/text/topic/topic-model'
import { type Decided, trainTopics } from '@onedoor/text/topic/train-topics'
import { Command } from 'commander'
import { answer, type Common, withJson } from '../output.ts'
import { decidedLetters } from './decided-letters.ts'
import { asWritten, seedOption } from './training.ts'

type Flags = Common & Readonly<{ train: string; test: string; seed: number }>

/** Letters to be measured whose near-duplicate was learned from: they flatter the figures. */
const crossing = (train: readonly Decided[], test: readonly Decided[]): number => {
  const groups = groupsOfNear([...train, ...test].map(({ body }) => body))
  const learned = new Set(groups.subarray(0, train.length))
  return groups.subarray(train.length).filter((group) => learned.has(group)).length
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

const evaluate = (flags: Flags): void => {
  const [train, test] = [decidedLetters(flags.train), decidedLetters(flags.test)]
  const started = performance.now()
  const model = trainTopics(train, { seed: flags.seed, version: 'measured', spelling: asWritten })
  if (model === undefined) throw new Error('训练文件里至少要有两个主题。The letters to learn from need at least two topics.')
  const trained = performance.now()
  const said = test.map((letter) => ({ letter, suggestion: suggestTopic(model, letter, asWritten) }))
  const msPerLetter = (performance.now() - trained) / test.length
  const judged = said.map(({ letter, suggestion }) => ({
    topic: letter.topic,
    said: suggestion.likeliest[0]?.topic ?? '',
    confidence: suggestion.likeliest[0]?.confidence ?? 0,
  }))
  const sure = said.filter(({ suggestion }) => suggestion.topic !== undefined)
  const figures = {
    ...{ train: train.length, test: test.length, crossing: crossing(train, test), seed: flags.seed, topics: model.topics },
    ...figuresOf(judged),
    sure: sure.length / test.length,
    sureAndRight: sure.length === 0 ? 0 : sure.filter(({ letter, suggestion }) => suggestion.topic === letter.topic).length / sure.length,
    seconds: (trained - started) / 1000,
    msPerLetter,
  }
  answer(flags, figures, [
    `学习 ${figures.train} 件，测试 ${figures.test} 件，跨两边的近似件 ${figures.crossing} 件 learned from, tested on, near-duplicates on both sides`,
    `准确率 accuracy ${percent(figures.accuracy)}  宏平均 macro-F1 ${percent(figures.macroF1)}  校准误差 ECE ${percent(figures.calibrationError)}`,
    `准确率不低于 95 % 时的覆盖 coverage at 95 %: ${percent(figures.coverageAt95)}  97 %: ${percent(figures.coverageAt97)}`,
    `模型自称有把握的 said with certainty ${percent(figures.sure)}，其中正确 of these right ${percent(figures.sureAndRight)}`,
    `训练 trained in ${figures.seconds.toFixed(1)} s，每件 a letter ${figures.msPerLetter.toFixed(2)} ms`,
  ])
}

export const evaluateTopicsCommand = (): Command =>
  withJson(new Command('topics').description('主题分类 topics: accuracy, macro-F1, calibration, coverage'))
    .requiredOption('--train <file>', '用来学习的来信 letters to learn from, JSON Lines: text, or title and detail; label')
    .requiredOption('--test <file>', '用来测试的来信，格式相同 letters to test on, of the same form')
    .addOption(seedOption())
    .action(evaluate)
