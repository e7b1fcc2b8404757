import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type Database } from './connect.ts'
import { sql } from './sql.ts'
import { freshDatabase } from './testing.ts'

let fresh: Awaited<ReturnType<typeof freshDatabase>>
let db: Database

beforeAll(async () => {
  fresh = await freshDatabase()
  db = connect(fresh.ownerUrl, { name: 'connect-test', max: 1 })
})
afterAll(async () => {
  await db.close()
  await fresh.drop()
})

const plansKept = async (part: string) =>
  (
    await db.query<{ statement: string }>(sql`select statement from pg_prepared_statements where position(${part} in statement) > 0`)
  ).filter(({ statement }) => !statement.includes('pg_prepared_statements')).length

describe('a statement that is asked again', () => {
  it.each([
    ['a question', sql`select ${1}::integer + 1 as kept_a`, 'kept_a'],
    ['two questions in one, in brackets', sql`(select ${1}::integer as kept_b) union all (select ${2}::integer)`, 'kept_b'],
    ['one on a line of its own', sql`\n  ( select ${1}::integer as kept_c limit 1)`, 'kept_c'],
  ])('keeps its plan on the connection: %s', async (_, statement, part) => {
    await db.query(statement)
    expect(await plansKept(part)).toBe(1)
  })

  it('gives the same answer whatever its values', async () => {
    const sum = (n: number) => db.query<{ sum: number }>(sql`(select ${n}::integer + 1 as sum)`)
    expect([await sum(1), await sum(2)].flat()).toEqual([{ sum: 2 }, { sum: 3 }])
  })
})
