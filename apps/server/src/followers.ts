import { type Database, sql } from '@onedoor/database'
import { type FactProjection, follow } from '@onedoor/eventstore'

/** Empties what follows by position and reads the register again from its beginning. */
export const resetFollowers = async (db: Database, county: string, followers: readonly FactProjection[]): Promise<void> => {
  for (const follower of followers) {
    await db.transaction(async (tx) => {
      await tx.query(sql`delete from ${{ text: follower.table, values: [] }} where county = ${county}`)
      await tx.query(sql`update store.projected set position = 0 where county = ${county} and projection = ${follower.name}`)
    })
    await catchUp(db, county, follower)
  }
}

export const catchUp = async (db: Database, county: string, follower: FactProjection): Promise<void> => {
  for (let read = -1; read !== 0; ) read = await follow(db, county, follower)
}
