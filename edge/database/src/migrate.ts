import { createHash } from 'node:crypto'
import type { Database } from './connect.ts'
import { sql } from './sql.ts'

/** One step of the schema. Once it has run somewhere, its text never changes. */
export type Migration = Readonly<{ id: string; sql: string }>

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Any number; the same for everybody who migrates this database, so that two starters take turns. */
const LOCK = 310_230

/**
 * Brings the schema up to date, each step in one transaction with its own record. Returns the ids that ran.
 * Throws when a step that ran before now has another text: it names the step, and nothing is done.
 */
export const migrate = async (owner: Database, migrations: readonly Migration[]): Promise<readonly string[]> => {
  await owner.query(sql`create schema if not exists store`)
  await owner.query(
    sql`create table if not exists store.migration (id text primary key, digest text not null, at timestamptz not null default now())`,
  )
  const ran: string[] = []
  for (const migration of migrations) {
    const fresh = await owner.transaction(async (tx) => {
      await tx.query(sql`select pg_advisory_xact_lock(${LOCK})`)
      const [known] = await tx.query<{ digest: string }>(sql`select digest from store.migration where id = ${migration.id}`)
      if (known !== undefined && known.digest !== digestOf(migration.sql))
        throw new Error(`Migration ${migration.id} has run here with another text. Add a new migration; never edit one that ran.`)
      if (known !== undefined) return false
      for (const statement of statementsOf(migration.sql)) await tx.query({ text: statement, values: [] })
      await tx.query(sql`insert into store.migration (id, digest) values (${migration.id}, ${digestOf(migration.sql)})`)
      return true
    })
    if (fresh) ran.push(migration.id)
  }
  return ran
}

/** Ids of the steps that ran here, for the whole installation. */
export const ranMigrations = async (owner: Database): Promise<readonly string[]> =>
  (await owner.query<{ id: string }>(sql`select id from store.migration order by id`)).map(({ id }) => id)

/** Splits at semicolons that end a line, leaving bodies between $$ whole. */
export const statementsOf = (text: string): readonly string[] => {
  const statements: string[] = []
  let body = false
  let current = ''
  for (const line of text.split('\n')) {
    current += `${line}\n`
    if ((line.match(/\$\$/g)?.length ?? 0) % 2 === 1) body = !body
    if (!body && line.trimEnd().endsWith(';')) {
      statements.push(current.trim())
      current = ''
    }
  }
  return current.replaceAll(/^--.*$/gm, '').trim() === '' ? statements : [...statements, current.trim()]
}
