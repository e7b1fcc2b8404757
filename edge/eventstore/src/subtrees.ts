import { type Database, sql } from '@onedoor/database'
import { grow, type Range, type RootBetween, rangeRoot } from '@onedoor/ledger'
import { sha256 } from '@onedoor/vault'

type Ask = Pick<Database, 'query'>

/** Complete subtrees are kept for every 256, 65,536 and 16,777,216 leaves: a proof reads at most 255 rows of each. */
const WIDTH = 256
const LEVELS = [3, 2, 1, 0] as const

const widthOf = (level: number): number => WIDTH ** level

type Segment = Readonly<{ level: number; from: number; to: number }>

/** Cuts a span of leaves into runs of whole subtrees, largest first. The span must start where such a subtree can. */
export const segmentsOf = (start: number, end: number): readonly Segment[] => {
  const segments: Segment[] = []
  let at = start
  for (const level of LEVELS) {
    const width = widthOf(level)
    if (at % width !== 0) continue
    const count = Math.floor((end - at) / width)
    if (count > 0) segments.push({ level, from: at / width, to: at / width + count })
    at += count * width
  }
  return segments
}

type HashRow = Readonly<{ hash: Uint8Array }>

const readSegment = (db: Ask, county: string, { level, from, to }: Segment): Promise<HashRow[]> =>
  level === 0
    ? db.query<HashRow>(
        sql`select leaf as hash from store.event where county = ${county} and position >= ${from} and position < ${to} order by position`,
      )
    : db.query<HashRow>(
        sql`select hash from store.subtree where county = ${county} and level = ${level} and index >= ${from} and index < ${to} order by index`,
      )

/** Root of the leaves from `start` to `end`; throws when the register is shorter than that. */
export const rootOfSpan = async (db: Ask, county: string, start: number, end: number): Promise<Uint8Array> => {
  let range: Range = []
  for (const segment of segmentsOf(start, end)) {
    const rows = await readSegment(db, county, segment)
    if (rows.length !== segment.to - segment.from)
      throw new Error(`The register has no whole subtree of level ${segment.level} from ${segment.from} to ${segment.to}.`)
    for (const { hash } of rows) range = grow(sha256, range, hash, widthOf(segment.level))
  }
  return rangeRoot(sha256, range)
}

/** Proof builders ask for roots at once; we first note which they want, fetch those, and then let them build. */
export const withRoots = async (
  db: Ask,
  county: string,
  build: (rootBetween: RootBetween) => readonly Uint8Array[],
): Promise<readonly Uint8Array[]> => {
  const wanted: (readonly [start: number, end: number])[] = []
  build((start, end) => {
    wanted.push([start, end])
    return new Uint8Array(32)
  })
  const roots = new Map<string, Uint8Array>()
  for (const [start, end] of wanted) roots.set(`${start}-${end}`, await rootOfSpan(db, county, start, end))
  return build((start, end) => roots.get(`${start}-${end}`) ?? new Uint8Array())
}

/** Keeps the roots of subtrees that became complete up to `size`. Safe to run twice, by several at once, or never again after being stopped. */
export const keepSubtrees = async (db: Ask, county: string, size: number): Promise<void> => {
  for (const level of [1, 2, 3]) {
    const [row] = await db.query<{ next: number }>(
      sql`select coalesce(max(index) + 1, 0)::bigint as next from store.subtree where county = ${county} and level = ${level}`,
    )
    const width = widthOf(level)
    for (let index = row?.next ?? 0; (index + 1) * width <= size; index += 1) {
      const below: Segment = { level: level - 1, from: index * WIDTH, to: (index + 1) * WIDTH }
      const rows = await readSegment(db, county, below)
      if (rows.length !== WIDTH) throw new Error(`The register has a gap under subtree ${level}/${index}.`)
      const range = rows.reduce<Range>((grown, { hash }) => grow(sha256, grown, hash, widthOf(level - 1)), [])
      await db.query(
        sql`insert into store.subtree (county, level, index, hash) values (${county}, ${level}, ${index}, ${rangeRoot(sha256, range)}) on conflict do nothing`,
      )
    }
  }
}
