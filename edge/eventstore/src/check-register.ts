import { type Database, sql } from '@onedoor/database'
import {
  type Broken,
  type Checkpoint,
  canonicalBytes,
  equal,
  LogChecker,
  type LoggedEvent,
  sealedDigest,
  type Whole,
} from '@onedoor/ledger'
import { type Keys, sha256 } from '@onedoor/vault'
import { type EventRow, readAll } from './reading.ts'
import { openSealed } from './sealing.ts'

export type CheckOptions = Readonly<{ against?: Checkpoint | undefined; keys?: Keys; progress?: (checked: number) => void }>

export type Checked = Whole | Broken

const loggedOf = (row: EventRow): LoggedEvent => ({
  ...{ county: row.county, stream: row.stream, version: row.version, type: row.type, at: row.at.toISOString() },
  ...{ by: row.acted_by, organ: row.organ, commandId: row.command_id, data: row.data as LoggedEvent['data'] },
  sealedDigest: row.sealed_digest ?? undefined,
  position: row.position,
  number: row.number ?? undefined,
  entry: row.register === null || row.year === null ? undefined : { register: row.register, year: row.year },
  ...{ commitment: row.commitment, leaf: row.leaf },
})

/** Words that are still there must be the words that were committed to; erased ones leave nothing to compare. */
const wordsHold = (row: EventRow, keys: Keys): boolean => {
  if (row.salt === null || row.fields === null) return true
  try {
    const words = canonicalBytes(openSealed(keys, row.stream, row.fields))
    return row.sealed_digest !== null && equal(sealedDigest(sha256, row.salt, words), row.sealed_digest)
  } catch {
    return false
  }
}

const wordsBroken = (row: EventRow): Broken => ({
  ok: false,
  position: row.position,
  number: row.number === null ? undefined : `${row.register ?? ''}/${row.year ?? ''}/${row.number}`,
  code: 'altered',
  why: { zh: '此处的密封内容被改动过', en: 'the sealed words here were changed' },
})

/** What the county’s own bookkeeping says must come after the last event: cutting off the end shows here. */
const tailFault = async (db: Pick<Database, 'query'>, county: string, size: number): Promise<Broken | undefined> => {
  const [head] = await db.query<{ next: number }>(sql`select next_position as next from store.head where county = ${county}`)
  if (head?.next === size) return undefined
  return {
    ok: false,
    position: size,
    number: undefined,
    code: 'missing',
    why: { zh: '末尾的记录不见了', en: 'records at the end are gone' },
  }
}

const wordsFault = (row: EventRow, keys: Keys | undefined): Broken | undefined =>
  keys === undefined || wordsHold(row, keys) ? undefined : wordsBroken(row)

/** Recomputes the whole register from the database: every commitment, leaf, number and root, and the sealed words where a key is given. */
export const checkRegister = async (
  db: Pick<Database, 'query'>,
  county: string,
  { against, keys, progress }: CheckOptions = {},
): Promise<Checked> => {
  const checker = new LogChecker(sha256, against)
  let checked = 0
  for await (const row of readAll(db, county)) {
    const fault = checker.next(loggedOf(row)) ?? wordsFault(row, keys)
    if (fault !== undefined) return fault
    checked += 1
    if (checked % 1000 === 0) progress?.(checked)
  }
  progress?.(checked)
  const end = checker.end()
  return end.ok ? ((await tailFault(db, county, end.size)) ?? end) : end
}
