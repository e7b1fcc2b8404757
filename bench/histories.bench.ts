// A million random lawful histories of a matter, folded: does a last day ever move without an event that explains it?
// Usage: node bench/histories.bench.ts [--histories 1000000] [--from 0] [--json]
import { parseArgs } from 'node:util'
import { drawFrom, liveOnce, unexplained } from '@onedoor/case/testing-histories'
import { report } from './running.ts'

const EVENTS = 24

const { values } = parseArgs({
  options: { histories: { type: 'string', default: '1000000' }, from: { type: 'string', default: '0' }, json: { type: 'boolean' } },
})
const [histories, from] = [Number(values.histories), Number(values.from)]
const began = performance.now()
const moved = new Map<string, number>()
const unseen: string[] = []
let events = 0
for (let seed = from; seed < from + histories; seed += 1) {
  events += liveOnce(drawFrom(seed), EVENTS, (turn) => {
    const faults = unexplained(turn)
    if (faults.length > 0) unseen.push(...faults.map((fault) => `history ${seed}: ${fault}`))
    if (turn.before.clocks.some(({ legalDue }, i) => turn.after.clocks[i]?.legalDue !== legalDue))
      moved.set(turn.event.type, (moved.get(turn.event.type) ?? 0) + 1)
  })
  if (seed % 50_000 === 49_999) process.stderr.write(`${seed + 1}\n`)
}
report('random histories of a matter', {
  histories,
  events,
  'last days moved by': [...moved].map(([type, n]) => `${type} ${n}`).join(', '),
  'moved without an event that explains it': unseen.length,
  seconds: Math.round((performance.now() - began) / 1000),
  unseen: unseen.slice(0, 5).join('; ') || 'none',
})
