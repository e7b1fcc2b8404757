import { chanceFrom } from '@onedoor/text/learning/chance'
import { groupsOfNear } from '@onedoor/text/reading/near-duplicates'
import { learnSecondLook } from '@onedoor/text/search/learn-second-look'
import { type Found, search, USUAL_SEARCH } from '@onedoor/text/search/search-index'
import { type DeepIndex, deepIndex, findTwice } from '@onedoor/text/search/second-look'
import type { Titled } from '@onedoor/text/search/telling'
import { Command } from 'commander'
import { z } from 'zod'
import { answer, type Common, withJson } from '../output.ts'
import { foldsOf, meanAndSpread } from './cross-validation.ts'
import { rowsOf } from './rows.ts'
import { countOption } from './training.ts'

type Flags = Common & Readonly<{ letters: string; every: number; seeds: number }>

const LetterRow = z.object({ title: z.string().nullish(), detail: z.string().nullish() })

const LOOKED = 100
const FOLDS = 5

/** Letters with a title and a body, an exact copy of both once: nothing could tell the copies apart. */
const lettersIn = (file: string): readonly Titled[] => {
  const letters = new Map<string, Titled>()
  for (const { title, detail } of rowsOf(file, LetterRow)) {
    const [called, body] = [(title ?? '').trim(), (detail ?? '').trim()]
    if (called !== '' && body !== '') letters.set(`${called}\n${body}`, { title: called, body })
  }
  return [...letters.values()]
}

type Asked = Readonly<{ at: number; found: readonly Found[]; milliseconds: number }>
type Places = Readonly<{ mrr: number; r1: number; r10: number }>

/** A wrong letter with the same score as the right one counts as before it: nothing but chance would put it behind. */
const rankOf = ({ at, found }: Asked, isRight: (at: number, found: number) => boolean): number => {
  const right = found.find((one) => isRight(at, one.at))
  return right === undefined ? 0 : 1 + found.filter((one) => one.score >= right.score && !isRight(at, one.at)).length
}

const placesOf = (asked: readonly Asked[], isRight: (at: number, found: number) => boolean): Places => {
  const ranks = asked.map((one) => rankOf(one, isRight))
  const share = (value: (rank: number) => number) => ranks.reduce((sum, rank) => sum + value(rank), 0) / ranks.length
  return {
    mrr: share((rank) => (rank === 0 ? 0 : 1 / rank)),
    r1: share((rank) => (rank === 1 ? 1 : 0)),
    r10: share((rank) => (rank >= 1 && rank <= 10 ? 1 : 0)),
  }
}

const meanOf = (all: readonly Places[]): Places & Readonly<{ spread: number }> => ({
  mrr: meanAndSpread(all.map(({ mrr }) => mrr)).mean,
  r1: meanAndSpread(all.map(({ r1 }) => r1)).mean,
  r10: meanAndSpread(all.map(({ r10 }) => r10)).mean,
  spread: meanAndSpread(all.map(({ mrr }) => mrr)).spread,
})

const said = ({ mrr, r1, r10 }: Places): string => `MRR ${mrr.toFixed(3)}  R@1 ${r1.toFixed(3)}  R@10 ${r10.toFixed(3)}`

const share = (sorted: readonly number[], of: number): number => sorted[Math.floor(sorted.length * of)] ?? 0

type Asking = Readonly<{ letters: readonly Titled[]; groups: readonly number[]; deep: DeepIndex; questions: readonly number[] }>
type Run = Readonly<{ asked: readonly Asked[]; learning: readonly number[] }>

const ask = ({ letters }: Asking, questions: readonly number[], find: (question: string) => readonly Found[]): readonly Asked[] =>
  questions.map((at) => {
    const from = performance.now()
    const found = find(letters[at]?.title ?? '')
    return { at, found, milliseconds: performance.now() - from }
  })

/** What a second look knows is learned from the letters of the other folds alone: never from the letter asked for, nor from one nearly the same. */
const askedAcross = (asking: Asking, seed: number): Run => {
  const { letters, groups, deep, questions } = asking
  const folds = foldsOf(groups.map(String), FOLDS, seed)
  const runs = Array.from({ length: FOLDS }, (_, fold) => {
    const others = letters.flatMap((letter, at) => (folds[at] === fold ? [] : [{ ...letter, at, group: groups[at] ?? at }]))
    const from = performance.now()
    const second = learnSecondLook(deep, others, chanceFrom(seed))
    const learning = (performance.now() - from) / 1000
    const mine = questions.filter((at) => folds[at] === fold)
    return { asked: ask(asking, mine, (question) => findTwice(deep.index, second, question)), learning }
  })
  return { asked: runs.flatMap(({ asked }) => asked), learning: runs.map(({ learning }) => learning) }
}

const evaluate = (flags: Flags): void => {
  const letters = lettersIn(flags.letters)
  const bodies = letters.map(({ body }) => body)
  const began = performance.now()
  // Known-item search: the title is the question and stands nowhere in the index.
  const deep = deepIndex(bodies, USUAL_SEARCH)
  const indexing = (performance.now() - began) / 1000
  const { every } = flags
  const groups = [...groupsOfNear(bodies)]
  const asking = { letters, groups, deep, questions: letters.flatMap((_, at) => (at % every === 0 ? [at] : [])) }
  const seeds = Array.from({ length: flags.seeds }, (_, i) => i + 1)
  const runs = seeds.map((seed) => askedAcross(asking, seed))
  const own = (at: number, found: number) => at === found
  const twin = (at: number, found: number) => groups[at] === groups[found]
  const plain = placesOf(
    ask(asking, asking.questions, (question) => search(deep.index, question, LOOKED)),
    own,
  )
  const [strict, twins] = [meanOf(runs.map(({ asked }) => placesOf(asked, own))), meanOf(runs.map(({ asked }) => placesOf(asked, twin)))]
  const taken = runs.flatMap(({ asked }) => asked.map(({ milliseconds }) => milliseconds)).toSorted((a, b) => a - b)
  const milliseconds = { median: share(taken, 0.5), p95: share(taken, 0.95) }
  const learning = meanAndSpread(runs.flatMap((run) => run.learning)).mean
  const sizes = { letters: letters.length, questions: asking.questions.length, groups: new Set(groups).size, seeds: runs.length }
  answer(flags, { ...sizes, ...strict, twinsCounted: twins, withoutSecondLook: plain, milliseconds, indexing, learning }, [
    `来信 letters ${sizes.letters}（近似重复合并后 groups ${sizes.groups}），查询 questions ${sizes.questions}，种子 seeds ${sizes.seeds}`,
    `标题找正文 title finds its own body: ${said(strict)} (±${strict.spread.toFixed(4)})`,
    `近似重复的正文也算找到 a twin of the body counts as well: ${said(twins)}`,
    `不重排 without the second look: ${said(plain)}`,
    `每次 a question: ${milliseconds.median.toFixed(1)} ms median, ${milliseconds.p95.toFixed(1)} ms p95；建索引 indexing ${indexing.toFixed(1)} s，学习 learning ${learning.toFixed(1)} s`,
  ])
}

export const evaluateSearchCommand = (): Command =>
  withJson(new Command('search').description('检索 search: title finds its own body'))
    .requiredOption('--letters <file>', '来信 letters, JSON Lines: title, detail')
    .addOption(countOption('--every <n>', '每 n 封问一次 ask with every nth title', 1))
    .addOption(countOption('--seeds <n>', '分组折叠的次数 how often the folds are drawn', 1))
    .action(evaluate)
