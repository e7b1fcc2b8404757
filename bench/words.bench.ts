// Searching the register by words over invented letters: milliseconds for a page of 20 rows, by how common the words are.
// Usage: node bench/words.bench.ts [LETTERS, default 100000] [--json]
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { connect, migrate, type Sql, sql } from '@onedoor/database'
import { simplified } from '@onedoor/hanzi'
import { startPostgres } from '@onedoor/postgres'
import { register } from '@onedoor/register/register.module'
import { askedWords } from '@onedoor/text'
import { keysFrom } from '@onedoor/vault'
import { migrations } from '../apps/server/src/migrations.ts'
import { report, temporaryFolder } from './running.ts'

const COUNTY = '331023'
const ROWS = Number(process.argv[2] ?? 100_000) || 100_000
const BATCH = 2000
const raw = (text: string): Sql => ({ text, values: [] })

/** Characters of ordinary letters, the frequent ones first, so that pairs of them are about as unevenly spread as in writing. */
const CHARS = [
  ...'的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔塔桥村镇渠坝路灯井田林地租征补偿款工资房屋水电气噪臭污染医保学校公交村委',
]

let seed = 20_260_101
const chance = (): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) | 0
  return (seed >>> 0) / 4_294_967_296
}
const letter = (): string =>
  Array.from({ length: 26 }, () => Array.from({ length: 10 }, () => CHARS[Math.floor(CHARS.length * chance() ** 2)] ?? '').join('')).join(
    '，',
  )

const folder = temporaryFolder()
const server = await startPostgres({ folder: join(folder, 'postgres'), durable: false })
const db = connect(server.ownerUrl, { name: 'words', statementTimeoutMs: 0 })
await migrate(db, migrations)
await db.query(
  raw(`insert into register.matter (county, id, position, year, number, submission, received_on, channel, purpose, place, subject, phase, holder, unit)
  select '${COUNTY}', 'matter-' || i, i * 3, 2018 + i / 125000, i % 125000 + 1, 'submission-' || i, date '2018-01-01' + (i::bigint * 3000 / ${ROWS})::integer, 'ONLINE', 'REDRESS',
    '331023001', '', 'HANDLING', 'unit-' || (i % 20), 'unit-' || (i % 20) from generate_series(0, ${ROWS - 1}) i`),
)
await db.query(
  raw(
    'insert into register.holding (county, matter, unit, received_on, position) select county, id, unit, received_on, position from register.matter',
  ),
)
// Built at once when all is there, as after a restore: entry by entry a million letters would take hours.
await db.query(raw('drop index register.word_by_key'))
// Every pair that these characters make is kept at hand: what is measured here is finding, not blinding.
const wordKeysOf = register.wordKeysOf(keysFrom(Buffer.alloc(32, 5), COUNTY), 1_000_000)
const dayOf = (i: number): string => new Date(Date.UTC(2018, 0, 1) + Math.floor((i * 3000) / ROWS) * 86_400_000).toISOString().slice(0, 10)
const began = performance.now()
const kept: string[] = []
for (let from = 0; from < ROWS; from += BATCH) {
  const rows = Array.from({ length: Math.min(BATCH, ROWS - from) }, (_, i) => {
    const narrative = `${(from + i) % 50_000 === 7 ? '石桥村的水渠塌了，' : ''}${letter()}`
    if ((from + i) % 997 === 0) kept.push(narrative)
    const words = wordKeysOf({ type: 'SubmissionReceived', data: {}, sealed: { narrative } })
    return { stream: `submission-${from + i}`, keys: `{${register.listedKeys(words, dayOf(from + i)).join(',')}}` }
  })
  await db.query(sql`insert into register.word (county, stream, version, letter, keys) select ${COUNTY}, stream, 1, true, keys::integer[]
    from unnest(${rows.map(({ stream }) => stream)}::text[], ${rows.map(({ keys }) => keys)}::text[]) as row(stream, keys)`)
}
const written = performance.now() - began
const indexing = performance.now()
await db.query(raw('create index word_by_key on register.word using gin (keys) with (fastupdate = off)'))
const indexed = performance.now() - indexing
await db.query(raw('analyze'))

const EMPTY = register.unfiltered(COUNTY)
const KEYS = keysFrom(Buffer.alloc(32, 5), COUNTY)
const LAST = new Date('2026-03-20T04:00:00Z')
const ASKING = { db, keys: KEYS, now: () => LAST }
const PAGE = { after: undefined, limit: 21 }
const page = (typed: string, seenBy: string | undefined): Promise<unknown> =>
  register.sayingWords(ASKING, { ...EMPTY, seenBy }, askedWords(typed, simplified), PAGE)
/** So many are shown. */
const NEAREST = 10
const nearest = async (typed: string): Promise<void> => {
  const keys = register.lookedUp(askedWords(typed, simplified), await register.tellingOf(ASKING))
  await register.firstFull(db, register.sayingSome(EMPTY, keys), NEAREST)
}
const passageOf = (i: number, length: number): string => (kept[i % kept.length] ?? '').replaceAll('，', '').slice(20, 20 + length)

const KINDS: readonly (readonly [string, (i: number) => string, string | undefined, near?: true])[] = [
  ['a place that twenty letters in a million name', () => '石桥村的水渠', undefined],
  ['two characters of a letter', (i) => passageOf(i, 2), undefined],
  ['four characters of a letter', (i) => passageOf(i, 4), undefined],
  ['two words of a letter', (i) => `${passageOf(i, 2)} ${passageOf(i + 3, 2)}`, undefined],
  ['the two commonest characters', () => '的一', undefined],
  ['words that nobody wrote', () => '鲲鹏鸾凤', undefined],
  ['two characters, for one unit of twenty', (i) => passageOf(i, 2), 'unit-7'],
  ['the nearest to a sentence of sixteen characters', (i) => passageOf(i, 8) + passageOf(i + 1, 8), undefined, true],
]
const figures: Record<string, string> = {}
for (const [name, typed, seenBy, near] of KINDS) {
  const taken: number[] = []
  for (let i = 0; i < 60; i += 1) {
    const at = performance.now()
    await (near ? nearest(typed(i)) : page(typed(i), seenBy))
    taken.push(performance.now() - at)
  }
  taken.sort((a, b) => a - b)
  figures[name] = [0.5, 0.95].map((share) => (taken[Math.floor(taken.length * share)] ?? 0).toFixed(1)).join(' / ')
}
const [size] = await db.query<{ index: string; rows: string }>(
  raw(
    "select pg_size_pretty(pg_relation_size('register.word_by_key')) as index, pg_size_pretty(pg_total_relation_size('register.word')) as rows",
  ),
)
await db.close()
await server.stop()
rmSync(folder, { recursive: true, force: true })
report(`${ROWS} invented letters, milliseconds p50 / p95`, {
  ...figures,
  'written without the index, letters a second': Math.round((ROWS / written) * 1000),
  'index built, seconds': (indexed / 1000).toFixed(0),
  'index, table with all': `${size?.index ?? ''}, ${size?.rows ?? ''}`,
})
