import { counted, grams } from '@onedoor/text/repeat/grams'
import { search, searchIndex, USUAL_SEARCH } from '@onedoor/text/search/search-index'
import { Command } from 'commander'
import { z } from 'zod'
import { answer, type Common, withJson } from '../output.ts'
import { rowsOf } from './rows.ts'

type Flags = Common & Readonly<{ letters: string; every: string }>

const LetterRow = z.object({ title: z.string().nullish(), detail: z.string().nullish() })

const LOOKED = 100
/** Bodies that share half of their pairs of characters are one letter sent twice; a title cannot tell them apart. */
const TWIN = 0.5

const alike = (a: string, b: string): number => {
  const [one, other] = [counted(grams(a, [2])), counted(grams(b, [2]))]
  const both = [...one.keys()].filter((pair) => other.has(pair)).length
  return both / Math.max(1, one.size + other.size - both)
}

const place = (ranks: readonly number[]) => ({
  mrr: ranks.reduce((sum, rank) => sum + (rank === 0 ? 0 : 1 / rank), 0) / ranks.length,
  r1: ranks.filter((rank) => rank === 1).length / ranks.length,
  r10: ranks.filter((rank) => rank >= 1 && rank <= 10).length / ranks.length,
})

const said = ({ mrr, r1, r10 }: ReturnType<typeof place>): string => `MRR ${mrr.toFixed(3)}  R@1 ${r1.toFixed(3)}  R@10 ${r10.toFixed(3)}`

const evaluate = (flags: Flags): void => {
  const letters = rowsOf(flags.letters, LetterRow).flatMap(({ title, detail }) =>
    (title ?? '').trim() === '' || (detail ?? '').trim() === '' ? [] : [{ title: title ?? '', body: detail ?? '' }],
  )
  const began = performance.now()
  // Known-item search: the title is the question and stands nowhere in the index.
  const index = searchIndex(
    letters.map(({ body }) => body),
    USUAL_SEARCH,
  )
  const seconds = (performance.now() - began) / 1000
  const every = Math.max(1, Math.floor(Number(flags.every)) || 1)
  const taken: number[] = []
  const ranks: number[] = []
  const withTwins: number[] = []
  for (let at = 0; at < letters.length; at += every) {
    const { title, body } = letters[at] as (typeof letters)[number]
    const asked = performance.now()
    const found = search(index, title, LOOKED)
    taken.push(performance.now() - asked)
    const rank = found.findIndex((one) => one.at === at) + 1
    const before = rank === 0 ? found.slice(0, 10) : found.slice(0, Math.min(10, rank - 1))
    const twin = before.findIndex((one) => alike(letters[one.at]?.body ?? '', body) >= TWIN) + 1
    ranks.push(rank)
    withTwins.push(twin === 0 ? rank : twin)
  }
  taken.sort((a, b) => a - b)
  const milliseconds = { median: taken[Math.floor(taken.length / 2)] ?? 0, p95: taken[Math.floor(taken.length * 0.95)] ?? 0 }
  const [strict, twins] = [place(ranks), place(withTwins)]
  answer(flags, { letters: letters.length, questions: ranks.length, ...strict, twinsCounted: twins, milliseconds, indexing: seconds }, [
    `来信 letters ${letters.length}，查询 questions ${ranks.length}`,
    `标题找正文 title finds its own body: ${said(strict)}`,
    `近似重复的正文也算找到 a twin of the body counts as well: ${said(twins)}`,
    `每次 a question: ${milliseconds.median.toFixed(1)} ms median, ${milliseconds.p95.toFixed(1)} ms p95；建索引 indexing ${seconds.toFixed(1)} s`,
  ])
}

export const evaluateSearchCommand = (): Command =>
  withJson(new Command('search').description('检索 search: title finds its own body'))
    .requiredOption('--letters <file>', 'JSON Lines: title, detail')
    .option('--every <n>', '每 n 封问一次 ask with every nth title', '1')
    .action(evaluate)
