import { type Sql, sql } from '@onedoor/database'

export type ToRead = Readonly<{ stream: string; digest: string; mime: string }>

/** The next files to read; those handed in first come first within their stream. */
export const filesToRead = (county: string, limit: number): Sql =>
  sql`select distinct stream, digest, mime from paper_letters.file where county = ${county} and not read order by stream, digest limit ${limit}`

/** A file whose bytes are gone is not asked for again. */
export const nothingToRead = (county: string, { stream, digest }: ToRead): Sql =>
  sql`update paper_letters.file set read = true where county = ${county} and stream = ${stream} and digest = ${digest}`
