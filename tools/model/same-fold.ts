import { deepStrictEqual } from 'node:assert'
import { type CaseEvent, lifeOf } from '@onedoor/case'
import type { Recorded } from '@onedoor/kernel'
import type { Walked } from './walk.ts'

/** As the desk gets it: over the wire as JSON, with the instants read back. */
const overTheWire = (events: readonly Recorded<CaseEvent>[]): readonly Recorded<CaseEvent>[] =>
  (JSON.parse(JSON.stringify(events)) as readonly Recorded<CaseEvent>[]).map((event) => ({ ...event, at: new Date(event.at) }))

const withoutWords = (events: readonly Recorded<CaseEvent>[]): readonly Recorded<CaseEvent>[] =>
  events.map(({ sealed: _, ...event }) => event as Recorded<CaseEvent>)

/** Server and desk fold the same; erased words change nothing; no event is lost and none counted twice. */
export const sameEverywhere = ({ events, life }: Walked): void => {
  deepStrictEqual(lifeOf(events), life)
  deepStrictEqual(lifeOf(overTheWire(events)), life)
  deepStrictEqual(lifeOf(withoutWords(events)), life)
  deepStrictEqual(
    events.map(({ version }) => version),
    events.map((_, i) => i + 1),
  )
}
