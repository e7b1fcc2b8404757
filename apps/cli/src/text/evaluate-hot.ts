import { learnHot, readHotLetter } from '@onedoor/text/hot/hot-letter'
import { hotMatters } from '@onedoor/text/hot/hot-matters'
import { Command } from 'commander'
import { z } from 'zod'
import { answer, type Common, withJson } from '../output.ts'
import { hotAgreement } from './hot-agreement.ts'
import { rowsOf } from './rows.ts'

type Flags = Common & Readonly<{ letters: string; clusters: string }>

const id = z.union([z.string(), z.number()]).transform(String)
const LetterRow = z.object({ id, time: z.string(), title: z.string().nullish(), detail: z.string().nullish(), text: z.string().nullish() })
const ClusterRow = z.object({ cluster: id, ids: z.array(id).min(1) })
type LetterRow = z.infer<typeof LetterRow>

const DAY = 86_400_000
const TIME = /^(\d{4})\D(\d{1,2})\D(\d{1,2})/

const dayOf = ({ id: letter, time }: LetterRow): number => {
  const [, year, month, day] = TIME.exec(time) ?? []
  if (day === undefined) throw new Error(`${letter}: 时间看不懂 not a time: ${time}`)
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY
}

const wordsOf = ({ title, detail, text }: LetterRow) => ({ title: title ?? '', body: detail ?? text ?? '' })

const evaluate = (flags: Flags): void => {
  const rows = rowsOf(flags.letters, LetterRow).toSorted((a, b) => dayOf(a) - dayOf(b))
  const given = rowsOf(flags.clusters, ClusterRow)
  const places = new Map(rows.map((row, at) => [row.id, at]))
  const missing = given.flatMap(({ ids }) => ids).find((letter) => !places.has(letter))
  if (missing !== undefined) throw new Error(`${flags.clusters}: ${missing} 不在来信文件里。Not among the letters.`)
  const began = performance.now()
  const knowledge = learnHot(rows.map(wordsOf), 'evaluated')
  const learnt = performance.now()
  const hot = hotMatters()
  const taken = rows.map((row) => {
    const at = performance.now()
    hot.add({ day: dayOf(row), letter: readHotLetter(wordsOf(row), knowledge) })
    return performance.now() - at
  })
  const seconds = (performance.now() - learnt) / 1000
  const groupOf = (letter: string) => hot.rootOf(places.get(letter) ?? -1)
  const agreed = hotAgreement(
    given,
    rows.map((row) => row.id),
    groupOf,
  )
  const sizes = new Map<number, number>()
  for (const row of rows) sizes.set(groupOf(row.id), (sizes.get(groupOf(row.id)) ?? 0) + 1)
  const sorted = taken.toSorted((a, b) => a - b)
  const milliseconds = { median: sorted[Math.floor(sorted.length / 2)] ?? 0, p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0 }
  const figures = {
    ...{ letters: rows.length, clusters: given.length, judged: given.reduce((sum, { ids }) => sum + ids.length, 0) },
    ...agreed,
    groups: { ofThreeAndMore: [...sizes.values()].filter((size) => size >= 3).length, largest: Math.max(0, ...sizes.values()) },
    ...{ learning: (learnt - began) / 1000, lettersPerSecond: rows.length / seconds, milliseconds },
  }
  answer(flags, figures, [
    `来信 letters ${figures.letters}，给定的类 given clusters ${figures.clusters}（${figures.judged} 封 letters）`,
    `B³ P ${agreed.precision.toFixed(3)}  R ${agreed.recall.toFixed(3)}  F1 ${agreed.f1.toFixed(3)}（只看给定类中的来信 letters of given clusters only）`,
    `找到 found, Jaccard ≥ 0.5: ${agreed.found.toFixed(3)}；其他来信也算错时 other letters counted as wrong: ${agreed.foundWhole.toFixed(3)}`,
    `三封以上的组 groups of three and more ${figures.groups.ofThreeAndMore}，最大 largest ${figures.groups.largest}`,
    `学习 learning ${figures.learning.toFixed(1)} s，每秒 ${Math.round(figures.lettersPerSecond)} 封 letters a second，每封 a letter ${milliseconds.median.toFixed(2)} ms median, ${milliseconds.p95.toFixed(2)} ms p95`,
  ])
}

export const evaluateHotCommand = (): Command =>
  withJson(new Command('hot').description('热点问题 hot matters: B³, and which given clusters are found'))
    .requiredOption('--letters <file>', '来信 letters, JSON Lines: id, time; title, detail or text')
    .requiredOption('--clusters <file>', '给定的类 given clusters, JSON Lines: cluster, ids (of letters)')
    .action(evaluate)
