import { Worker } from 'node:worker_threads'
import { EVERY, LIFECYCLE } from '@onedoor/case'
import { ALL_ACTS } from './all-acts.ts'
import type { Counted, Part } from './run-part.ts'

const [histories = 100_000, tries = 100, threads = 2] = process.argv.slice(2).map(Number)
const FIRST_SEED = 1_000_000

const started = performance.now()

/** One share of the seeds in a thread of its own; a forbidden step anywhere ends the whole run. */
const walked = (part: Part): Promise<Counted> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('run-part.ts', import.meta.url), { workerData: part })
    worker.once('message', resolve).once('error', reject)
  })

const share = Math.ceil(histories / threads)
const parts = Array.from({ length: threads }, (_, i) => ({
  ...{ from: FIRST_SEED + i * share, tries },
  histories: Math.max(0, Math.min(share, histories - i * share)),
}))
const counts = await Promise.all(parts.map(walked))

const sum = (field: 'events' | 'commands' | 'turnedAway'): number => counts.reduce((all, one) => all + one[field], 0)
const times = (field: 'acts' | 'kinds' | 'phases', name: string): number =>
  counts.reduce((all, one) => all + (one[field].get(name) ?? 0), 0)
const rarestFirst = (field: 'acts' | 'kinds' | 'phases', names: readonly string[]): readonly (readonly [string, number])[] =>
  names.map((name) => [name, times(field, name)] as const).toSorted((a, b) => a[1] - b[1])
const said = (of: readonly (readonly [string, number])[]): string => of.map(([name, often]) => `${name} ${often}`).join(', ')

const kinds = rarestFirst('kinds', [...new Set(['MatterRegistered', ...LIFECYCLE.map(({ event }) => event)])])
const never = kinds.filter(([, often]) => often === 0).map(([kind]) => kind)
const longest = Math.max(...counts.map((one) => one.longest))
const seconds = ((performance.now() - started) / 1000).toFixed(0)
const acts = rarestFirst(
  'acts',
  ALL_ACTS.map(({ name }) => name),
)

process.stdout.write(
  [
    `${histories} histories, ${sum('commands')} commands over ${ALL_ACTS.length} acts (${sum('turnedAway')} turned away at the door)`,
    `${sum('events')} events (longest history ${longest}), no forbidden step, no lost event, one fold`,
    `${seconds} s on ${threads} threads, ${(process.cpuUsage().user / 1e6).toFixed(0)} s of them computing`,
    `kinds of events: ${kinds.length - never.length} of ${kinds.length} reached; never: ${never.join(', ') || 'none'}; rarest: ${said(kinds.slice(0, 10))}`,
    `rarest acts: ${said(acts.slice(0, 10))}`,
    `histories that reach a state: ${said(rarestFirst('phases', EVERY).toReversed())}`,
    '',
  ].join('\n'),
)
