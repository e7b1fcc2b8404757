import { LIFECYCLE } from '@onedoor/case'
import { ALL_ACTS } from './all-acts.ts'
import { watching } from './invariants.ts'
import { sameEverywhere } from './same-fold.ts'
import { walk } from './walk.ts'

const [histories = 100_000, tries = 250] = process.argv.slice(2).map(Number)

const started = performance.now()
const counted = () => {
  const times = new Map<string, number>()
  const add = (names: Iterable<string>): void => {
    for (const name of new Set(names)) times.set(name, (times.get(name) ?? 0) + 1)
  }
  return { times, add }
}
const [acts, kinds, phases] = [counted(), counted(), counted()]
let [events, commands, turnedAway, longest] = [0, 0, 0, 0]
for (let seed = 1_000_000; seed < 1_000_000 + histories; seed += 1) {
  const one = walk(seed, { acts: ALL_ACTS, tries, watch: watching })
  sameEverywhere(one)
  events += one.events.length
  commands += one.tried
  turnedAway += one.turnedAway
  longest = Math.max(longest, one.events.length)
  acts.add(one.acts)
  phases.add(one.phases)
  kinds.add(one.events.map(({ type }) => type))
  if ((seed + 1) % 10_000 === 0)
    process.stderr.write(`${seed + 1 - 1_000_000} histories, ${((performance.now() - started) / 1000).toFixed(0)} s\n`)
}

const rarestFirst = (names: readonly string[], times: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
  names.map((name) => [name, times.get(name) ?? 0] as const).toSorted((a, b) => a[1] - b[1])
const said = (of: readonly (readonly [string, number])[]): string => of.map(([name, times]) => `${name} ${times}`).join(', ')

const all = [...new Set(['MatterRegistered', ...LIFECYCLE.map(({ event }) => event)])]
const known = rarestFirst(all, kinds.times)
const never = known.filter(([, times]) => times === 0).map(([kind]) => kind)
const seconds = ((performance.now() - started) / 1000).toFixed(0)
process.stdout.write(
  [
    `${histories} histories, ${commands} commands over ${ALL_ACTS.length} acts (${turnedAway} turned away at the door), ${events} events (longest ${longest}), no forbidden step, no lost event, one fold: ${seconds} s, ${(process.cpuUsage().user / 1e6).toFixed(0)} s of them computing`,
    `kinds of events: ${all.length - never.length} of ${all.length} reached; never: ${never.join(', ') || 'none'}; rarest: ${said(known.slice(0, 10))}`,
    `rarest acts: ${said(
      rarestFirst(
        ALL_ACTS.map(({ name }) => name),
        acts.times,
      ).slice(0, 10),
    )}`,
    `histories that reach a phase: ${said([...phases.times].toSorted((a, b) => b[1] - a[1]))}`,
    '',
  ].join('\n'),
)
