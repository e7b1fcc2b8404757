import { parentPort, workerData } from 'node:worker_threads'
import { ALL_ACTS } from './all-acts.ts'
import { watching } from './invariants.ts'
import { sameEverywhere } from './same-fold.ts'
import { walk } from './walk.ts'

export type Part = Readonly<{ from: number; histories: number; tries: number }>

/** In how many histories each act, kind of event and state occurred. */
export type Counted = Readonly<{
  acts: ReadonlyMap<string, number>
  kinds: ReadonlyMap<string, number>
  phases: ReadonlyMap<string, number>
  events: number
  commands: number
  turnedAway: number
  longest: number
}>

const count = (times: Map<string, number>, names: Iterable<string>): void => {
  for (const name of new Set(names)) times.set(name, (times.get(name) ?? 0) + 1)
}

const { from, histories, tries } = workerData as Part
const [acts, kinds, phases] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()]
let [events, commands, turnedAway, longest] = [0, 0, 0, 0]
for (let i = 0; i < histories; i += 1) {
  const one = walk(from + i, { acts: ALL_ACTS, tries, watch: watching })
  sameEverywhere(one)
  events += one.events.length
  commands += one.tried
  turnedAway += one.turnedAway
  longest = Math.max(longest, one.events.length)
  count(acts, one.acts)
  count(phases, one.phases)
  count(
    kinds,
    one.events.map(({ type }) => type),
  )
  if ((i + 1) % 5000 === 0) process.stderr.write(`${i + 1} of ${histories} histories from seed ${from}\n`)
}
parentPort?.postMessage({ acts, kinds, phases, events, commands, turnedAway, longest } satisfies Counted)
