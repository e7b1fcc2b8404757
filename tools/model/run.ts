import { ALL_ACTS } from './all-acts.ts'
import { watching } from './invariants.ts'
import { sameEverywhere } from './same-fold.ts'
import { walk } from './walk.ts'

const [histories = 100_000, tries = 120] = process.argv.slice(2).map(Number)

const started = performance.now()
const used = new Map<string, number>()
let events = 0
let commands = 0
let longest = 0
for (let seed = 1_000_000; seed < 1_000_000 + histories; seed += 1) {
  const one = walk(seed, { acts: ALL_ACTS, tries, watch: watching })
  sameEverywhere(one)
  events += one.events.length
  commands += one.tried
  longest = Math.max(longest, one.events.length)
  for (const name of one.acts) used.set(name, (used.get(name) ?? 0) + 1)
}
const seconds = ((performance.now() - started) / 1000).toFixed(0)
const rarest = [...ALL_ACTS].map(({ name }) => [name, used.get(name) ?? 0] as const).toSorted((a, b) => a[1] - b[1])
process.stdout.write(
  `${histories} histories, ${commands} commands over ${ALL_ACTS.length} acts, ${events} events (longest ${longest}), no forbidden step, no lost event, one fold: ${seconds} s\n` +
    `rarest acts: ${rarest
      .slice(0, 8)
      .map(([name, times]) => `${name} ${times}`)
      .join(', ')}\n`,
)
