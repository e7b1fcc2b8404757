import type { Query } from '@onedoor/database'
import { sql } from '@onedoor/database'
import type { Event } from '@onedoor/kernel'
import { eventCommitment } from '@onedoor/ledger'
import { sha256 } from '@onedoor/vault'
import { batchFrom, type EventRow } from './reading.ts'

export const COUNTY = '331023'

/** Far beyond every position: where a row waits while others move. */
const ASIDE = 1_000_000_000

type Random = (below: number) => number

/** The same forgeries in every run. */
export const randomFrom = (seed: number): Random => {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Facts of an invented stream: five events, two of them numbered, three with sealed words. */
export const inventedEvents = (i: number): readonly Event[] => [
  { type: 'A', data: { i }, sealed: { text: `第 ${i} 件` }, entry: { register: 'matter', year: 2026 } },
  { type: 'B', data: { to: 'housing' } },
  { type: 'C', data: {}, sealed: { text: '说明' }, entry: { register: 'document/housing/受', year: 2026 } },
  { type: 'D', data: { n: [1, 2, 3] } },
  { type: 'E', data: { ok: true }, sealed: { text: '完' } },
]

/** The leaf as the database makes it; whoever holds the database can make it too. */
const LEAF = `sha256('\\x00'::bytea || int8send(position) || int8send(coalesce(number, 0))
  || set_byte('\\x00'::bytea, 0, length(convert_to(coalesce(register || '/' || year, ''), 'UTF8')))
  || convert_to(coalesce(register || '/' || year, ''), 'UTF8') || commitment)`

const raw = (text: string) => ({ text, values: [] })

const EDITS: readonly string[] = [
  `type = type || 'x'`,
  `at = at + interval '1 millisecond'`,
  `acted_by = acted_by || 'x'`,
  `organ = organ || 'x'`,
  `stream = stream || 'x'`,
  `version = version + 1000`,
  `command_id = command_id || 'x'`,
  `data = '{"forged":true}'`,
  `commitment = sha256(commitment)`,
  `leaf = sha256(leaf)`,
  `sealed_digest = case when sealed_digest is null then sha256('x') else null end`,
  `number = coalesce(number, 0) + 1000000, register = coalesce(register, 'matter'), year = coalesce(year, 2026)`,
]

type Tamper = (tx: Query, size: number, random: Random) => Promise<string>

const edit: Tamper = async (tx, size, random) => {
  const [position, change] = [random(size), EDITS[random(EDITS.length)] ?? '']
  await tx.query(sql`update store.event set ${raw(change)} where position = ${position}`)
  return `edit ${position}: ${change}`
}

const remove: Tamper = async (tx, size, random) => {
  const position = random(size)
  await tx.query(sql`delete from store.event where position = ${position}`)
  return `delete ${position}`
}

const cutOff: Tamper = async (tx, size, random) => {
  const from = size - 1 - random(50)
  await tx.query(sql`delete from store.sealed where position >= ${from}`)
  await tx.query(sql`delete from store.event where position >= ${from}`)
  await tx.query(sql`update store.head set next_position = ${from}`)
  return `cut off from ${from}`
}

const swap: Tamper = async (tx, size, random) => {
  const [a, b] = [random(size - 1), random(size - 1)]
  const other = a === b ? a + 1 : b
  await tx.query(sql`update store.event set position = ${ASIDE} where position = ${a}`)
  await tx.query(sql`update store.event set position = ${a} where position = ${other}`)
  await tx.query(sql`update store.event set position = ${other} where position = ${ASIDE}`)
  return `swap ${a} and ${other}`
}

const words: Tamper = async (tx, size, random) => {
  const [row] = await tx.query<{ position: number }>(
    sql`select position from store.sealed where position >= ${random(size - 10)} order by position limit 1`,
  )
  const position = row?.position ?? 0
  const change = [
    raw('delete from store.sealed where position ='),
    raw('update store.sealed set salt = sha256(salt) where position ='),
    raw(`update store.sealed set fields = fields || '{"more":"x"}' where position =`),
  ][random(3)]
  await tx.query(sql`${change ?? raw('')} ${position}`)
  return `${change?.text ?? ''} ${position}`
}

/** One event says something else, and commitment and leaf are made to fit: only the root can tell. */
const rewrite: Tamper = async (tx, size, random) => {
  const position = random(size)
  const [row] = await tx.query<EventRow>(batchFrom(COUNTY, position, 1))
  if (row === undefined) throw new Error(`no event ${position}`)
  const data = { forged: position }
  const { county, stream, version, type, organ } = row
  const commitment = eventCommitment(sha256, {
    ...{ county, stream, version, type, at: row.at.toISOString(), by: 'someone-else', organ, commandId: row.command_id, data },
    sealedDigest: row.sealed_digest ?? undefined,
  })
  await tx.query(
    sql`update store.event set acted_by = 'someone-else', data = ${JSON.stringify(data)}, commitment = ${commitment} where position = ${position}`,
  )
  await tx.query(sql`update store.event set leaf = ${raw(LEAF)} where position = ${position}`)
  return `rewrite ${position}`
}

/** One event is taken out, everything after it closes up, numbers and leaves are made anew, and all bookkeeping fits again. */
const rechain: Tamper = async (tx, size, random) => {
  const position = random(size)
  const [gone] = await tx.query<{ register: string | null; number: number | null; command_id: string }>(
    sql`select register, number, command_id from store.event where position = ${position}`,
  )
  await tx.query(sql`delete from store.sealed where position = ${position}`)
  await tx.query(sql`delete from store.event where position = ${position}`)
  for (const table of ['store.event', 'store.sealed']) {
    await tx.query(sql`update ${raw(table)} set position = position + ${ASIDE} where position > ${position}`)
    await tx.query(sql`update ${raw(table)} set position = position - ${ASIDE + 1} where position >= ${ASIDE}`)
  }
  if (gone?.number != null) {
    await tx.query(sql`update store.event set number = number + ${ASIDE} where register = ${gone.register} and number > ${gone.number}`)
    await tx.query(sql`update store.event set number = number - ${ASIDE + 1} where number >= ${ASIDE}`)
  }
  await tx.query(sql`update store.event set leaf = ${raw(LEAF)} where position >= ${position}`)
  await tx.query(sql`update store.head set next_position = next_position - 1`)
  await tx.query(sql`update store.command set first_position = first_position - 1 where first_position > ${position}`)
  await tx.query(sql`update store.command set events = events - 1 where command_id = ${gone?.command_id ?? ''}`)
  return `take out ${position} and close up`
}

const KINDS: readonly Tamper[] = [edit, edit, edit, remove, cutOff, swap, words, rewrite, rewrite, rechain]

/** One random act of someone with every right on the database, somewhere before `size`; says what was done. */
export const tamper: Tamper = (tx, size, random) => (KINDS[random(KINDS.length)] ?? edit)(tx, size, random)
