import { type Query, sql } from '@onedoor/database'

/** Takes the sealed words of these facts away. Needs the owner's right; the caller appends PersonalDataErased in the same transaction. Returns how many had words. */
export const eraseWords = async (tx: Query, county: string, stream: string, versions: readonly number[]): Promise<number> => {
  const [row] = await tx.query<{ gone: number }>(sql`select store.erase(${county}, ${stream}, ${versions.map(String)}::integer[]) as gone`)
  return row?.gone ?? 0
}

/** Takes the words away that facts of this stream, written before in this transaction, set aside. Returns how many had words. */
export const takeSetAside = async (tx: Query, county: string, stream: string): Promise<number> => {
  const [row] = await tx.query<{ gone: number }>(sql`select store.set_aside(${county}, ${stream}) as gone`)
  return row?.gone ?? 0
}

/** Which of these files a stream outside `streams` still speaks of and has not erased. Reads the whole register: erasure is rare. */
export const usedElsewhere = async (
  tx: Query,
  county: string,
  { digests, streams }: Readonly<{ digests: readonly string[]; streams: readonly string[] }>,
): Promise<ReadonlySet<string>> => {
  const rows = await tx.query<{ digest: string }>(sql`select distinct file.digest #>> '{}' as digest
    from store.event e cross join lateral jsonb_path_query(e.data, 'strict $.**.digest') as file(digest)
    where e.county = ${county} and e.stream <> all(${streams}::text[]) and file.digest #>> '{}' = any(${digests}::text[])
      and not exists (select 1 from store.event x where x.county = ${county} and x.stream = e.stream
        and ((x.type = 'PersonalDataErased' and x.data -> 'versions' @> to_jsonb(e.version)) or x.data -> 'setAside' @> to_jsonb(e.version)))`)
  return new Set(rows.map(({ digest }) => digest))
}
