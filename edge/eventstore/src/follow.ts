import { type Database, sql } from '@onedoor/database'
import type { FactProjection } from './projection.ts'
import { batchFrom, type EventRow, writtenOf } from './reading.ts'
import { factOf } from './statement.ts'

/**
 * Projections that need not be true in the same instant follow the register by position: a batch of events and the new position in one transaction.
 * Positions have no gaps and commit in order, so nothing is ever missed. Returns how many events were read.
 */
export const follow = (db: Database, county: string, projection: FactProjection, size = 500): Promise<number> =>
  db.transaction(async (tx) => {
    await tx.query(
      sql`insert into store.projected (county, projection, position) values (${county}, ${projection.name}, 0) on conflict do nothing`,
    )
    const [at] = await tx.query<{ position: number }>(
      sql`select position from store.projected where county = ${county} and projection = ${projection.name} for update`,
    )
    const rows = await tx.query<EventRow>(batchFrom(county, at?.position ?? 0, size))
    for (const row of rows) {
      const statement = factOf(projection, writtenOf(row))
      if (statement !== undefined) await tx.query(statement)
    }
    const last = rows.at(-1)
    if (last === undefined) return 0
    await tx.query(
      sql`update store.projected set position = ${last.position + 1} where county = ${county} and projection = ${projection.name}`,
    )
    return rows.length
  })
