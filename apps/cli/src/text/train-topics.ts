import { existsSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { topicModelBytes } from '@onedoor/text/topic/topic-file'
import { trainTopics } from '@onedoor/text/topic/train-topics'
import { Command } from 'commander'
import { answer, type Common, withJson } from '../output.ts'
import { decidedLetters } from './decided-letters.ts'
import { asWritten, seedOption } from './training.ts'

type Flags = Common & Readonly<{ train: string; out: string; seed: number }>

const train = (flags: Flags): void => {
  if (!existsSync(dirname(flags.out))) throw new Error(`没有这个文件夹：${dirname(flags.out)}。There is no such folder.`)
  const letters = decidedLetters(flags.train)
  const started = performance.now()
  const version = new Date().toISOString()
  const model = trainTopics(letters, { seed: flags.seed, version, spelling: asWritten })
  if (model === undefined) throw new Error('训练文件里至少要有两个主题。The letters to learn from need at least two topics.')
  const seconds = (performance.now() - started) / 1000
  const bytes = topicModelBytes(model)
  writeFileSync(flags.out, bytes)
  const grams = model.lexicon.size
  answer(flags, { version, letters: letters.length, topics: model.topics, grams, bytes: bytes.length, sureFrom: model.sureFrom, seconds }, [
    `${letters.length} 件，${model.topics.length} 个主题 letters, topics；${grams} 个字串 grams；${(bytes.length / 1e6).toFixed(1)} MB；${seconds.toFixed(1)} s`,
    `已写入 written to ${flags.out}`,
  ])
}

export const trainTopicsCommand = (): Command =>
  withJson(new Command('topics').description('主题分类模型 a model of topics'))
    .requiredOption('--train <file>', '已分类的来信 letters with their topic, JSON Lines: text, or title and detail; label')
    .requiredOption('--out <file>', '模型文件 where the model is written')
    .addOption(seedOption())
    .action(train)
