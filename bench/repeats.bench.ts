// Repeats among many letters: recall of planted ones, time of a question, memory. Usage: node bench/repeats.bench.ts FOLDER [letters] [--json]
// FOLDER holds letters.txt (a letter a line, its number is its id), repeats.tsv and repeats_hard.tsv (id of the original, kind, text), as any generator makes them.
import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Commonness, commonness } from '@onedoor/text/repeat/commonness'
import { type PostingIndex, postingIndex } from '@onedoor/text/repeat/posting-index'
import { askedBy, signatureOf, trigramsOf } from '@onedoor/text/repeat/signature'
import { report } from './running.ts'

const [folder, wanted] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
if (folder === undefined) throw new Error('Usage: node bench/repeats.bench.ts FOLDER [letters]')
const LETTERS = Number(wanted ?? 1_000_000)

const linesOf = (file: string) => createInterface({ input: createReadStream(join(folder, file)), crlfDelay: Infinity })

/** As after a start: how common marks are is known from what signatures tell, never from whole letters. */
const filled = async (known: Commonness): Promise<Readonly<{ index: PostingIndex; seconds: number }>> => {
  const index = postingIndex()
  const began = performance.now()
  let id = 0
  for await (const line of linesOf('letters.txt')) {
    if (id >= LETTERS) break
    const signature = signatureOf(trigramsOf(line), known.howCommon)
    known.told(signature)
    index.add(id, signature.rarest)
    id += 1
  }
  return { index, seconds: (performance.now() - began) / 1000 }
}

const measured = (index: PostingIndex, known: Commonness, file: string) => {
  const howCommon = (mark: number) => Math.max(known.howCommon(mark), index.lengthOf(mark))
  const kinds = new Map<string, { asked: number; found: number }>()
  const taken: number[] = []
  for (const line of readFileSync(join(folder, file), 'utf8').trim().split('\n')) {
    const [original, kind, text] = line.split('\t') as [string, string, string]
    const began = performance.now()
    const candidates = index.candidates(askedBy(trigramsOf(text), index.letters(), howCommon), 10)
    taken.push(performance.now() - began)
    for (const name of ['all', kind]) {
      const sum = kinds.get(name) ?? { asked: 0, found: 0 }
      kinds.set(name, { asked: sum.asked + 1, found: sum.found + (candidates.some(({ id }) => id === Number(original)) ? 1 : 0) })
    }
  }
  taken.sort((a, b) => a - b)
  const times = [0.5, 0.95, 0.999].map((share) => (taken[Math.floor(taken.length * share)] ?? 0).toFixed(2)).join(' / ')
  return { recall: [...kinds].map(([kind, { asked: n, found }]) => `${kind} ${(found / n).toFixed(4)}`).join(', '), times }
}

const known = commonness()
const { index, seconds } = await filled(known)
const edited = measured(index, known, 'repeats.tsv')
const rewritten = measured(index, known, 'repeats_hard.tsv')
report(`repeats among ${LETTERS} letters`, {
  'recall@10, edited': edited.recall,
  'recall@10, re-written': rewritten.recall,
  'milliseconds p50 / p95 / p99.9, edited': edited.times,
  'milliseconds p50 / p95 / p99.9, re-written': rewritten.times,
  'index, MB': (index.bytes() / 2 ** 20).toFixed(0),
  'process, MB': (process.memoryUsage.rss() / 2 ** 20).toFixed(0),
  'filling it again, seconds': seconds.toFixed(1),
})
