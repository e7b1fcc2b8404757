import { type Database, type Sql, sql } from '@onedoor/database'
import type { Recorded } from '@onedoor/kernel'
import type { Keys } from '@onedoor/vault'
import type { FactProjection, Projection, RowProjection, Written } from './projection.ts'
import { type EventRow, readAll, recordedOf, writtenOf } from './reading.ts'
import type { SignatureOf, WordKeysOf } from './sealing.ts'
import { factOf, insertRow } from './statement.ts'

type Kept = { first: Written; state: unknown }
type Tx = Pick<Database, 'query'>

/** Called now and then with how many events were read; throw from it to stop: everything stays as it was. */
export type Progress = (read: number) => void

type Read = Readonly<{ row: EventRow; event: Recorded }>

const keepRow = (projection: RowProjection, rows: Map<string, Kept>, { row, event }: Read): void => {
  const known = rows.get(row.stream)
  if (known === undefined && row.type !== projection.begins) return
  const kept = known ?? { first: writtenOf(row), state: projection.initial }
  kept.state = projection.evolve(kept.state as never, event as never)
  rows.set(row.stream, kept)
}

const insertsOf = (projection: RowProjection, county: string, rows: ReadonlyMap<string, Kept>): readonly Sql[] =>
  [...rows].map(([id, { first, state }]) =>
    insertRow(projection.table, { county, id, ...projection.born(first as never), ...projection.row(state as never) }),
  )

const facts = (projections: readonly Projection[]): readonly FactProjection[] => projections.filter((p) => p.kind === 'facts')
const folds = (projections: readonly Projection[]): readonly RowProjection[] => projections.filter((p) => p.kind === 'row')

type Options = Readonly<{
  county: string
  keys: Keys
  projections: readonly Projection[]
  wordKeysOf?: WordKeysOf
  signatureOf?: SignatureOf
}>

const factsOf = ({ row, event }: Read, { projections, wordKeysOf, signatureOf }: Options): readonly Sql[] => {
  const written = writtenOf(row, { words: wordKeysOf?.(event), signature: signatureOf?.(event) })
  return facts(projections).flatMap((projection) => factOf(projection, written) ?? [])
}

/**
 * Re-makes every projection from the register, in one transaction: readers see the old tables until the new ones are whole,
 * and stopping it midway changes nothing. Returns the number of events read.
 */
export const rebuild = (db: Database, options: Options, progress: Progress = () => undefined): Promise<number> =>
  db.transaction(async (tx: Tx) => {
    const { county, keys, projections } = options
    // Appends wait: a projection must not be written and re-made at once.
    await tx.query(sql`select 1 from store.head where county = ${county} for update`)
    for (const { table } of projections) await tx.query(sql`delete from ${{ text: table, values: [] }} where county = ${county}`)
    const kept = new Map(folds(projections).map((projection) => [projection, new Map<string, Kept>()]))
    let read = 0
    for await (const row of readAll(tx, county)) {
      const event = { row, event: recordedOf(row, keys) }
      for (const [projection, rows] of kept) keepRow(projection, rows, event)
      for (const statement of factsOf(event, options)) await tx.query(statement)
      read += 1
      if (read % 500 === 0) progress(read)
    }
    for (const [projection, rows] of kept) for (const statement of insertsOf(projection, county, rows)) await tx.query(statement)
    progress(read)
    return read
  })
