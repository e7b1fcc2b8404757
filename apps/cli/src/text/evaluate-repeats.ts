import { type Knowledge, learnRarity, likeness, readLetter } from '@onedoor/text/repeat/likeness'
import { type LetterWords, learnMeaning, USUAL_SHAPE } from '@onedoor/text/repeat/meaning'
import { learnMatter } from '@onedoor/text/repeat/same-matter'
import { startingModel } from '@onedoor/text/repeat/starting-model'
import { Command } from 'commander'
import { z } from 'zod'
import { answer, type Common, withJson } from '../output.ts'
import { type Agreement, agreement, foldsOf, meanAndSpread } from './cross-validation.ts'
import { type CurvePoint, decidedBy, type GroupedPair, learningCurve } from './repeats-curve.ts'
import { rowsOf } from './rows.ts'

type Flags = Common & Readonly<{ letters: string; pairs: string }>

const id = z.union([z.string(), z.number()]).transform(String)
const LetterRow = z.object({
  id,
  user: id.nullish(),
  title: z.string().nullish(),
  detail: z.string().nullish(),
  text: z.string().nullish(),
})
const PairRow = z.object({ a: id, b: id, label: z.enum(['same', 'diff']) })
type LetterRow = z.infer<typeof LetterRow>

const SEEDS = [1, 2, 3, 4, 5]
const FOLDS = 10

const wordsOf = ({ title, detail, text }: LetterRow): LetterWords => ({ title: title ?? '', body: detail ?? text ?? '' })

/** Each pair is decided by weights that saw no pair of its group. */
const crossValidated = (pairs: readonly GroupedPair[], seed: number): Agreement => {
  const folds = foldsOf(
    pairs.map(({ group }) => group),
    FOLDS,
    seed,
  )
  return agreement(
    Array.from({ length: FOLDS }, (_, fold) => {
      const learnt = pairs.filter((__, i) => folds[i] !== fold)
      const model = learnMatter(learnt, `fold ${fold}`)
      return pairs.filter((__, i) => folds[i] === fold).map((pair) => decidedBy(pair, model))
    }).flat(),
  )
}

const pairsOf = (flags: Flags, letters: ReadonlyMap<string, LetterRow>, knowledge: Knowledge): readonly GroupedPair[] => {
  const get = (wanted: string): LetterRow => {
    const letter = letters.get(wanted)
    if (letter === undefined) throw new Error(`${flags.pairs}: ${wanted} 不在来信文件里。Not among the letters.`)
    return letter
  }
  return rowsOf(flags.pairs, PairRow).map(({ a, b, label }) => {
    const [one, other] = [get(a), get(b)]
    return {
      likeness: likeness(readLetter(wordsOf(one), knowledge), readLetter(wordsOf(other), knowledge), knowledge),
      ...{ same: label === 'same', group: one.user ?? a },
    }
  })
}

const fixed = ({ precision, recall, f1, auc }: Agreement): string =>
  `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  AUC ${auc.toFixed(3)}`

const curveLine = ({ decided, learned, inUse, tookOver }: CurvePoint): string =>
  `${decided} 个结论 decisions: 学成的 learned F1 ${learned.mean.toFixed(3)} ± ${learned.spread.toFixed(3)}；留一部分比对后实际用的 in use after judging F1 ${inUse.mean.toFixed(3)} ± ${inUse.spread.toFixed(3)}，换成学成的 took over ${(tookOver * 100).toFixed(0)}%`

const evaluate = (flags: Flags): void => {
  const rows = rowsOf(flags.letters, LetterRow)
  const words = rows.map(wordsOf)
  const began = performance.now()
  const knowledge = { rarity: learnRarity(words), meaning: learnMeaning(words, USUAL_SHAPE) }
  const learnt = performance.now()
  const pairs = pairsOf(flags, new Map(rows.map((row) => [row.id, row])), knowledge)
  const compared = performance.now()
  const starting = startingModel(words, knowledge)
  const shipped = agreement(pairs.map((pair) => decidedBy(pair, starting)))
  const seeds = SEEDS.map((seed) => crossValidated(pairs, seed))
  const over = (name: keyof Agreement) => meanAndSpread(seeds.map((seed) => seed[name]))
  const crossed = { precision: over('precision'), recall: over('recall'), f1: over('f1'), auc: over('auc') }
  const curve = learningCurve(pairs, starting)
  const times = { learning: (learnt - began) / 1000, millisecondsAPair: (compared - learnt) / pairs.length }
  answer(
    flags,
    {
      letters: rows.length,
      pairs: pairs.length,
      same: pairs.filter(({ same }) => same).length,
      crossValidated: crossed,
      seeds,
      shipped,
      curve,
      times,
    },
    [
      `来信 letters ${rows.length}，对 pairs ${pairs.length}`,
      `交叉验证 cross-validated, ${FOLDS} folds by writer, ${SEEDS.length} seeds: ${fixed({ precision: crossed.precision.mean, recall: crossed.recall.mean, f1: crossed.f1.mean, auc: crossed.auc.mean })}  F1 ± ${crossed.f1.spread.toFixed(3)}`,
      `起始模型（未用任何判断） starting model, nobody's judgement in it: ${fixed(shipped)}`,
      ...curve.map(curveLine),
      `学习 learning ${times.learning.toFixed(1)} s，每对 a pair ${times.millisecondsAPair.toFixed(1)} ms`,
    ],
  )
}

export const evaluateRepeatsCommand = (): Command =>
  withJson(new Command('repeats').description('重复来信 repeats: precision, recall, F1, AUC of judged pairs'))
    .requiredOption('--letters <file>', '来信 letters, JSON Lines: id; title, detail or text; user if known')
    .requiredOption('--pairs <file>', '成对的结论 judged pairs, JSON Lines: a, b (ids of letters), label: same | diff')
    .action(evaluate)
