import { sql } from '@onedoor/database'
import { simplified } from '@onedoor/hanzi'
import { openDoor, type TestDoor } from '@onedoor/http/testing'
import { askedWords } from '@onedoor/text'
import { blindNumberOf } from '@onedoor/vault'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sayingWords } from './saying.query.ts'
import { unfiltered } from './search.query.ts'
import { listedKeys } from './words.projection.ts'

/** From what nearly every letter says to what hardly any says. */
const WORDS = ['道路', '水渠', '工资', '补偿', '噪声', '学费', '医保', '路灯', '古井', '祠堂']
const LETTERS = 1_500
const LIMIT = 21
const NOW = new Date('2026-06-30T04:00:00Z')

type Text = Readonly<{ stream: string; version: number; day: string; words: readonly string[] }>
type Matter = Readonly<{ id: string; submission: string; receivedOn: string; position: number; unit: string }>

let seed = 7
const chance = (): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) | 0
  return (seed >>> 0) / 4_294_967_296
}
const dayAfter = (day: string, days: number): string =>
  new Date(Math.min(Date.parse(day) + days * 86_400_000, NOW.getTime())).toISOString().slice(0, 10)
const drawn = (): readonly string[] => WORDS.filter((_, i) => chance() < 0.8 / (i + 1) ** 1.6)

const texts: Text[] = []
const matters: Matter[] = []
for (let i = 0; i < LETTERS; i += 1) {
  const submission = `submission-${i}`
  const receivedOn = dayAfter('2024-01-01', Math.floor((i * 900) / LETTERS))
  texts.push({ stream: submission, version: 1, day: receivedOn, words: drawn() })
  for (let k = 0; k < (i % 9 === 0 ? 2 : 1); k += 1) {
    const id = `matter-${i}-${k}`
    matters.push({ id, submission, receivedOn, position: i * 10 + k, unit: `unit-${(i + k) % 3}` })
    // Written down a while after the receipt, as opinions are.
    if (chance() < 0.5) texts.push({ stream: id, version: 2, day: dayAfter(receivedOn, Math.floor(chance() * 90)), words: drawn() })
  }
}

let door: TestDoor

beforeAll(async () => {
  door = await openDoor({ owners: ['modules/register'], projections: [], routes: [] })
  const { county, db } = door.services
  const keyOf = blindNumberOf(door.keys, 'gram')
  const column = <Row>(rows: readonly Row[], value: (row: Row) => string | number): readonly string[] =>
    rows.map((row) => String(value(row)))
  await db.query(sql`insert into register.matter (county, id, position, year, number, submission, received_on, channel, purpose, place, subject, phase, holder, unit)
    select ${county}, id, position, 2026, position + 1, submission, day, 'ONLINE', 'REDRESS', '', '', 'HANDLING', unit, unit
    from unnest(${column(matters, (m) => m.id)}::text[], ${column(matters, (m) => m.position)}::bigint[], ${column(matters, (m) => m.submission)}::text[],
      ${column(matters, (m) => m.receivedOn)}::date[], ${column(matters, (m) => m.unit)}::text[]) as row(id, position, submission, day, unit)`)
  await db.query(sql`insert into register.holding (county, matter, unit, received_on, position)
    select county, id, unit, received_on, position from register.matter`)
  const said = texts.filter(({ words }) => words.length > 0)
  await db.query(sql`insert into register.word (county, stream, version, letter, keys)
    select ${county}, stream, version, stream like 'submission-%', keys::integer[]
    from unnest(${column(said, (t) => t.stream)}::text[], ${column(said, (t) => t.version)}::integer[],
      ${said.map(({ words, day }) => `{${listedKeys(words.map(keyOf), day).join(',')}}`)}::text[]) as row(stream, version, keys)`)
  await db.query(sql`analyze register.word`)
})
afterAll(() => door.close())

type Question = Readonly<{ words: readonly string[]; seenBy: string | undefined; from: string | undefined; to: string | undefined }>

const saidIn = new Map<string, Set<string>>()
for (const { stream, words } of texts) saidIn.set(stream, new Set([...(saidIn.get(stream) ?? []), ...words]))
const mattersOf = new Map<string, number>()
for (const { submission } of matters) mattersOf.set(submission, (mattersOf.get(submission) ?? 0) + 1)

/** By reading everything. */
const expected = ({ words, seenBy, from = '', to = '9999' }: Question): readonly string[] =>
  matters
    .filter(({ unit, receivedOn }) => (seenBy === undefined || unit === seenBy) && receivedOn >= from && receivedOn <= to)
    .filter(({ id, submission }) => {
      const letter = seenBy === undefined || mattersOf.get(submission) === 1 ? saidIn.get(submission) : undefined
      return words.every((word) => saidIn.get(id)?.has(word) === true || letter?.has(word) === true)
    })
    .toSorted((a, b) => b.receivedOn.localeCompare(a.receivedOn) || b.position - a.position)
    .map(({ id }) => id)

/** Page after page, as a clerk turns them. */
const turned = async ({ words, ...filters }: Question): Promise<readonly string[]> => {
  const asking = { db: door.services.db, keys: door.keys, now: () => NOW }
  const ids: string[] = []
  for (let after: { receivedOn: string; position: number } | undefined; ; ) {
    const paging = { after, limit: LIMIT }
    const rows = await sayingWords(
      asking,
      { ...unfiltered(door.services.county), ...filters },
      askedWords(words.join(' '), simplified),
      paging,
    )
    const last = rows.at(LIMIT - 2)
    ids.push(...rows.slice(0, LIMIT - 1).map(({ id }) => id))
    if (rows.length < LIMIT || last === undefined) return ids
    after = { receivedOn: last.received_on, position: last.position }
  }
}

const day = fc.integer({ min: 0, max: 900 }).map((days) => dayAfter('2024-01-01', days))
const question = fc.record({
  words: fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }),
  seenBy: fc.constantFrom(undefined, 'unit-0', 'unit-2'),
  from: fc.option(day, { nil: undefined, freq: 3 }),
  to: fc.option(day, { nil: undefined, freq: 3 }),
})

describe('looking for words among the latest first', () => {
  it('loses no matter and shows none twice, however far back the words were said, whoever may read and wherever the page ends', async () => {
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        expect(await turned(asked)).toEqual(expected(asked))
      }),
      { numRuns: 40 },
    )
  })
})
