// Groups of letters about one thing, as they come: time of a letter, memory. Usage: node bench/hot.bench.ts FOLDER [letters] [--json]
// FOLDER holds letters.txt (a letter a line, as for bench/repeats.bench.ts). The letters are spread over a year; the first characters of a line stand for its title.
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { learningHot, readHotLetter } from '@onedoor/text/hot/hot-letter'
import { hotMatters } from '@onedoor/text/hot/hot-matters'
import { report } from './running.ts'

const [folder, wanted] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
if (folder === undefined) throw new Error('Usage: node bench/hot.bench.ts FOLDER [letters]')
const LETTERS = Number(wanted ?? 100_000)
const TITLE = 20
const YEAR = 365

const letters: string[] = []
for await (const line of createInterface({ input: createReadStream(join(folder, 'letters.txt')), crlfDelay: Infinity }))
  if (letters.push(line) >= LETTERS) break

const wordsOf = (line: string) => ({ title: line.slice(0, TITLE), body: line })
const memory = (): number => {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 2 ** 20
}

const [empty, began] = [memory(), performance.now()]
const learning = learningHot()
for (const line of letters) learning.add(wordsOf(line))
const knowledge = learning.known('bench')
const learnt = (performance.now() - began) / 1000
const hot = hotMatters()
const [reading, adding]: [number[], number[]] = [[], []]
for (const [i, line] of letters.entries()) {
  const at = performance.now()
  const letter = readHotLetter(wordsOf(line), knowledge)
  const read = performance.now()
  hot.add({ day: Math.floor((i * YEAR) / letters.length), letter })
  reading.push(read - at)
  adding.push(performance.now() - read)
}
// Before the groups are counted: what is not used any more afterwards would already be gone.
const held = memory() - empty
const sizes = new Map<number, number>()
for (const i of letters.keys()) sizes.set(hot.rootOf(i), (sizes.get(hot.rootOf(i)) ?? 0) + 1)

const times = (taken: readonly number[]): string => {
  const sorted = taken.toSorted((a, b) => a - b)
  return [0.5, 0.95, 0.99].map((share) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2)).join(' / ')
}
report(`hot matters among ${hot.letters()} letters, what was learned of ${knowledge.rarity.letters}`, {
  'learning, seconds': learnt.toFixed(1),
  'reading a letter, ms (50 / 95 / 99 %)': times(reading),
  'finding its group, ms (50 / 95 / 99 %)': times(adding),
  'finding the group of the last thousand, ms': times(adding.slice(-1000)),
  'memory with what was learned, MB': Math.round(held),
  'groups of three and more': [...sizes.values()].filter((size) => size >= 3).length,
  'largest group': Math.max(...sizes.values()),
})
