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

/** Words may go only by an erasure (个人信息保护法 第四十七条) or a setting aside (信访工作条例 第三十条) that is itself on record: whatever else is missing was taken away. */
class ErasedWords {
  readonly #missing = new Map<string, Broken>()

  note(row: EventRow): void {
    if (row.sealed_digest !== null && row.fields === null) this.#missing.set(`${row.stream}/${row.version}`, wordsGone(row))
    const { versions = [], setAside = [] } = row.data as Readonly<{ versions?: readonly number[]; setAside?: readonly number[] }>
    const gone = row.type === 'PersonalDataErased' ? versions : setAside
    for (const version of gone) this.#missing.delete(`${row.stream}/${version}`)
  }

  get fault(): Broken | undefined {
    return this.#missing.values().next().value
  }
}

const wordsGone = (row: EventRow): Broken => ({
  ...wordsBroken(row),
  why: { zh: '此处的密封内容被删去，没有依法删除的记录', en: 'the sealed words here were taken away without a record of erasure' },
})

/** The list of commands says which command wrote which entries: an entry outside it could be written twice. */
const commandFault = async (db: Pick<Database, 'query'>, county: string): Promise<Broken | undefined> => {
  const [row] = await db.query<{ position: number }>(sql`select e.position from store.event e
    left join store.command c on c.county = e.county and c.command_id = e.command_id
    where e.county = ${county} and (c.first_position is null or e.position < c.first_position or e.position >= c.first_position + c.events)
    order by e.position limit 1`)
  if (row === undefined) return undefined
  const why = { zh: '此处记录的指令登记不符', en: 'the command of the record here is not on the list of commands' }
  return { ok: false, position: row.position, number: undefined, code: 'altered', why }
}

type Reading = Readonly<{ checker: LogChecker; erased: ErasedWords; keys: Keys | undefined; progress: (checked: number) => void }>

/** Row by row to the end or to the first fault. */
const rowFault = async (rows: AsyncIterable<EventRow>, { checker, erased, keys, progress }: Reading): Promise<Broken | undefined> => {
  let checked = 0
  for await (const row of rows) {
    const fault = checker.next(loggedOf(row)) ?? wordsFault(row, keys)
    if (fault !== undefined) return fault
    erased.note(row)
    checked += 1
    if (checked % 1000 === 0) progress(checked)
  }
  progress(checked)
  return undefined
}

/** Recomputes the whole register from the database: every commitment, leaf, number and root, and the sealed words where a key is given. */
export const checkRegister = async (
  db: Pick<Database, 'query'>,
  county: string,
  { against, keys, progress = () => undefined }: CheckOptions = {},
): Promise<Checked> => {
  const [checker, erased] = [new LogChecker(sha256, against), new ErasedWords()]
  const fault = await rowFault(readAll(db, county), { checker, erased, keys, progress })
  if (fault !== undefined) return fault
  const end = checker.end()
  if (!end.ok) return end
  return (await tailFault(db, county, end.size)) ?? erased.fault ?? (await commandFault(db, county)) ?? end
}
