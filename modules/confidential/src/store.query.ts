import { type Query, type Sql, sql } from '@onedoor/database'

export type Head = Readonly<{ facts: number; letters: number; openings: number; chain: Uint8Array }>

export type FactRow = Readonly<{ seq: number; letter: string; version: number; body: string; chain: Uint8Array }>

const begin = (county: string): Sql =>
  sql`insert into confidential.head (county, chain) values (${county}, ${new Uint8Array(32)}) on conflict (county) do nothing`

/** The head of the channel, locked until the transaction ends: numbers have no gaps and links follow one another. */
export const lockedHead = async (tx: Query, county: string): Promise<Head> => {
  await tx.query(begin(county))
  const [head] = await tx.query<Head>(
    sql`select facts, letters, openings, chain from confidential.head where county = ${county} for update`,
  )
  if (head === undefined) throw new Error('The protected channel has no head.')
  return head
}

export const headOf = (county: string): Sql => sql`select facts, letters, openings, chain from confidential.head where county = ${county}`

export const moveHead = (county: string, { facts, letters, openings, chain }: Head): Sql =>
  sql`update confidential.head set facts = ${facts}, letters = ${letters}, openings = ${openings}, chain = ${chain} where county = ${county}`

export const insertFact = (county: string, { seq, letter, version, body, chain }: FactRow, command: string): Sql =>
  sql`insert into confidential.fact (county, seq, letter, version, command, body, chain)
    values (${county}, ${seq}, ${letter}, ${version}, ${command}, ${body}, ${chain})`

export const factBy = (county: string, command: string): Sql =>
  sql`select seq, letter, version, body, chain from confidential.fact where county = ${county} and command = ${command}`

export const factsOf = (county: string, letter: string): Sql =>
  sql`select seq, letter, version, body, chain from confidential.fact where county = ${county} and letter = ${letter} order by version`

export const allFacts = (county: string): Sql =>
  sql`select seq, letter, version, body, chain from confidential.fact where county = ${county} order by seq`

export const insertCode = (county: string, queryKey: string, letter: string): Sql =>
  sql`insert into confidential.code (county, query_key, letter) values (${county}, ${queryKey}, ${letter})`

export const letterByCode = (county: string, queryKey: string): Sql =>
  sql`select letter from confidential.code where county = ${county} and query_key = ${queryKey}`

export const insertFile = (county: string, handle: string, body: Uint8Array): Sql =>
  sql`insert into confidential.file (county, handle, body) values (${county}, ${handle}, ${body})`

export const fileBy = (county: string, handle: string): Sql =>
  sql`select body from confidential.file where county = ${county} and handle = ${handle}`

export const insertOpening = (county: string, seq: number, body: string): Sql =>
  sql`insert into confidential.opening (county, seq, body) values (${county}, ${seq}, ${body})`

export const allOpenings = (county: string): Sql =>
  sql`select seq, body from confidential.opening where county = ${county} order by seq desc`
