import { sql } from '@onedoor/database'
import type { County } from './county.ts'

/** Two clocks that are set by the same time server differ by seconds; more is a clock that was set back. */
const TOLERATED_MS = 5 * 60_000

/**
 * A clock set back would date new letters before old ones, and their last days with them. So the server does not start before the moment of the last record;
 * throws, naming both times and the way out.
 */
export const refuseClockBehind = async ({ db, code }: County, now: Date): Promise<void> => {
  const [last] = await db.query<{ at: Date }>(sql`select at from store.event where county = ${code} order by position desc limit 1`)
  if (last === undefined || last.at.getTime() - now.getTime() <= TOLERATED_MS) return
  const [is, was] = [now.toISOString(), last.at.toISOString()]
  throw new Error(
    `本机时间 ${is} 早于登记簿最后一条记录 ${was}。请先校准本机时间再启动。This machine’s clock (${is}) is behind the last record of the register (${was}). Set the clock right, then start again.`,
  )
}
