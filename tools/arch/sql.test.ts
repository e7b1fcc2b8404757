import { describe, expect, it } from 'vitest'
import { sourceFiles } from './source-files.ts'
import { createdTables, crossesCounties, schemasOf, sqlTexts, tablesIn } from './sql-text.ts'

const migrations = sourceFiles('{edge,modules}/*/migrations/*.sql')
const schemas = new Set([...schemasOf(migrations), 'store'])
/** What tests bring along acts with every right on purpose (tampering, loading) and never runs in the application. */
const isRun = ({ path }: Readonly<{ path: string }>): boolean => !/[.]test[.]ts$|\/testing[^/]*[.]ts$/.test(path)
const inModules = sourceFiles('modules/*/src/**/*.ts').filter(isRun)
const everywhere = [...inModules, ...sourceFiles('edge/eventstore/src/**/*.ts', 'apps/*/src/**/*.ts').filter(isRun)]

/** The schema of `hot-matters` is `hot_matters`. */
const moduleOf = (path: string): string => (path.split('/')[1] ?? '').replaceAll('-', '_')
const isForeign = (module: string) => (table: Readonly<{ schema: string }>) => table.schema !== module

describe('SQL stays at home', () => {
  it('there is SQL to read, and schemas to know it by', () => {
    expect(everywhere.flatMap(sqlTexts).length).toBeGreaterThan(10)
    expect(schemas.size).toBeGreaterThan(1)
  })

  it('a module names the tables of its own schema only: a foreign table is an import in disguise', () => {
    const foreign = inModules.flatMap((file) =>
      sqlTexts(file).flatMap(({ path, line, whole }) =>
        tablesIn(whole, schemas)
          .filter(isForeign(moduleOf(path)))
          .map(({ schema, name }) => `${path}:${line} ${schema}.${name}`),
      ),
    )
    expect(foreign).toEqual([])
  })

  it('and a foreign table would be seen', () => {
    const [planted] = sqlTexts({
      path: 'modules/register/src/x/x.query.ts',
      text: 'export const q = sql`select * from store.event where county = ${c}`',
    })
    expect(tablesIn(planted?.whole ?? '', schemas).filter(isForeign('register'))).toEqual([{ schema: 'store', name: 'event' }])
  })

  it('SQL stands only in projections, queries and jobs', () => {
    const elsewhere = inModules.filter((file) => !/[.](projection|query|job)[.]ts$/.test(file.path) && sqlTexts(file).length > 0)
    expect(elsewhere.map(({ path }) => path)).toEqual([])
  })
})

describe('no statement crosses counties', () => {
  it('each table a statement touches is held to one county, so that counties can live apart', () => {
    const crossing = everywhere.flatMap(sqlTexts).filter(({ whole }) => crossesCounties(whole, schemas))
    expect(crossing.map(({ path, line }) => `${path}:${line}`)).toEqual([])
  })

  it('and one that crosses would be seen', () => {
    expect(crossesCounties('select * from store.event where stream = $', schemas)).toBe(true)
    expect(crossesCounties('select * from store.event e join store.sealed s on s.position = e.position where e.county = $', schemas)).toBe(
      true,
    )
    expect(crossesCounties('select * from store.event e join store.sealed s on s.county = e.county where e.county = $', schemas)).toBe(
      false,
    )
  })
})

/** The list of migrations is kept for the whole installation, which may hold several counties. */
const WITHOUT_COUNTY: readonly string[] = ['store.migration']

describe('statements made of fragments', () => {
  const crossing = (text: string) =>
    sqlTexts({ path: 'modules/intake/src/x/x.query.ts', text }).filter(({ whole }) => crossesCounties(whole, schemas)).length

  it('are read as a whole', () => {
    expect(crossing('const FROM = sql`select 1 from intake.inbox`\nexport const q = (c: string) => sql`${FROM} where county = ${c}`')).toBe(
      0,
    )
    expect(
      crossing(
        'const mine = (c: string) => sql`county = ${c}`\nexport const q = (c: string) => sql`select 1 from intake.inbox where ${mine(c)}`',
      ),
    ).toBe(0)
  })

  it('and one without its county is seen there', () => {
    expect(crossing('const FROM = sql`select 1 from intake.inbox`\nexport const q = (id: string) => sql`${FROM} where id = ${id}`')).toBe(1)
    expect(crossing('export const q = (id: string) => sql`select 1 from intake.inbox where ${sql`id = ${id}`}`')).toBe(1)
  })
})

describe('tables', () => {
  const tables = createdTables(migrations).filter(({ name }) => !WITHOUT_COUNTY.includes(name))

  it('lead their key with the county', () => {
    const wrong = tables.filter(({ body }) => !/^\s*county text not null/m.test(body) || !/primary key \(county\b/i.test(body))
    expect(tables.length).toBeGreaterThan(5)
    expect(wrong.map(({ path, name }) => `${path} ${name}`)).toEqual([])
  })

  it('say what they are for', () => {
    const silent = tables.filter(
      ({ path, name }) => !migrations.some((file) => file.path === path && file.text.includes(`comment on table ${name} is`)),
    )
    expect(silent.map(({ path, name }) => `${path} ${name}`)).toEqual([])
  })

  it('of a module live in its own schema', () => {
    const astray = tables.filter(({ path, name }) => path.startsWith('modules/') && !name.startsWith(`${moduleOf(path)}.`))
    expect(astray.map(({ path, name }) => `${path} ${name}`)).toEqual([])
  })
})
