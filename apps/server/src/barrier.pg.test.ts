import { randomUUID } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { confidential } from '@onedoor/confidential/confidential.module'
import { type Sql, sql } from '@onedoor/database'
import { checkRegister } from '@onedoor/eventstore'
import type { Route } from '@onedoor/http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from './serve.ts'
import { type BarrierCounty, barrierCounty, plantMixed, plantProtected } from './testing-barrier-county.ts'
import { command, type Planted } from './testing-reports.ts'

/** Everybody who must find nothing: the public, the petition office, the machine room, the accused bureau, another bureau, a township. */
const CURIOUS = [
  ...['nobody', 'window1', 'window2', 'routing', 'officehead', 'supervisor', 'auditor', 'admin'],
  ...['housing-clerk', 'housing-head', 'labour-clerk', 'labour-head', 'town-331023001-clerk'],
]
const READERS = ['discipline-officer', 'discipline-officer2', 'discipline-auditor', 'city-discipline']

let county: BarrierCounty
let reports: readonly Planted[]
let reference = ''
/** Every wide page and list as each of the curious saw it before there was a report, and after. */
let silent: readonly string[]
/** What lay in the channel before: reports of the demo county itself. */
let earlier: readonly string[] = []
let told: readonly string[]

const items = async (login: string): Promise<readonly string[]> => {
  const answer = await county.app.inject({ url: '/api/confidential/letters', headers: { cookie: county.cookieOf(login) } })
  return answer.json<{ items: { id: string }[] }>().items.map(({ id }) => id)
}

beforeAll(async () => {
  county = await barrierCounty([...CURIOUS.filter((login) => login !== 'nobody'), ...READERS])
  silent = await everything()
  earlier = await items('discipline-officer')
  const apart = await plantProtected(county)
  told = await everything()
  reports = [...apart, ...(await plantMixed(county))]
  // What follows is done on the first of them, so that steps, looks and feedback have left their traces too.
  const { app, cookieOf } = county
  const cookie = cookieOf('discipline-officer')
  const url = `/api/confidential/letters/${reports[0]?.letter ?? ''}`
  const opened = await command(app, { cookie, url: `${url}/open`, payload: { reason: '柏树登记' } })
  reference = String(opened['reference'])
  const step = (version: number, input: object) => command(app, { cookie, url: `${url}/steps`, payload: { version, input } })
  await step(1, { step: 'accused', units: ['housing'], staff: ['housing-head'] })
  await step(2, { step: 'pass-on', body: '梧桐县委', reason: '樟树管理权限' })
  await step(3, { step: 'process', outcome: 'TAKEN_UP', note: '杉木初核' })
  await step(4, { step: 'tell', text: '银杏已受理' })
}, 600_000)
afterAll(() => county.close())

const MARKS = ['柏树登记', '梧桐县委', '樟树管理权限', '杉木初核', '银杏已受理']

/** What may be in no answer to anybody here; and what may be nowhere on disk or in a table. */
const secrets = (): readonly string[] => [reference, ...MARKS, ...reports.flatMap((report) => report.secrets)]
const inAnswers = (): readonly string[] => [...secrets(), ...reports.flatMap(({ recorded }) => recorded)]

const found = (text: string, wanted: readonly string[]): readonly string[] =>
  wanted.filter((secret) => secret !== '' && (text.includes(secret) || text.includes(encodeURIComponent(secret))))

type Asked = Readonly<{ method: 'GET' | 'POST' | 'DELETE'; url: string; payload?: object; echoes?: readonly string[] }>

/** The whole answer as text: status, headers, body. */
const knock = async (login: string, { method, url, payload }: Asked): Promise<string> => {
  const cookie = county.cookieOf(login)
  const answer = await county.app.inject({
    ...{ method, url, headers: cookie === '' ? {} : { cookie } },
    ...(payload !== undefined && { payload }),
  })
  expect([url, answer.statusCode < 500]).toEqual([url, true])
  return `${answer.statusCode} ${JSON.stringify({ ...answer.headers, date: '' })} ${answer.payload}`
}

const envelope = (version: number, input: object) => ({ commandId: randomUUID(), version, input })

/** Ways to look for one report, by its id, its words, its person, its files, its letter and its matter. */
const waysTo = ({
  letter,
  submission = 'submission-00000000-0000-4000-8000-000000000000',
  matter = 'matter-x',
  ...one
}: Planted): readonly Asked[] => {
  const [whom = '', narrative = '', name = ''] = one.secrets
  const digest = one.recorded[0] ?? one.secrets.find((text) => /^[0-9a-f]{64}$/.test(text)) ?? 'a'.repeat(64)
  const by = (how: string, text: string): Asked => ({
    ...{ method: 'POST', url: '/api/matters/by-person' },
    payload: { by: how, text, reason: '查找', about: matter },
  })
  const get = (url: string): Asked => ({ method: 'GET', url })
  const post = (url: string, payload: object): Asked => ({ method: 'POST', url, payload })
  return [
    ...[by('name', name), by('name', whom), by('phone', one.secrets[3] ?? ''), by('idNo', narrative)],
    get('/api/confidential/letters'),
    get('/api/confidential/looks'),
    post(`/api/confidential/letters/${letter}/open`, { reason: '看看' }),
    post(`/api/confidential/letters/${letter}/steps`, envelope(1, { step: 'accused', units: ['roads'], staff: [] })),
    post(`/api/confidential/letters/${letter}/steps`, envelope(1, { step: 'tell', text: '试探' })),
    get(`/api/confidential/letters/${letter}/files/file-00000000-0000-4000-8000-000000000000`),
    get(`/api/submissions/${submission}`),
    get(`/api/submissions/${submission}/files/${digest}`),
    get(`/api/submissions/${submission}/receipt.pdf`),
    get(`/api/matters/${matter}`),
    get(`/api/matters/${matter}/files/${digest}`),
    get(`/api/matters/${matter}/documents`),
    get(`/api/matters/${letter}`),
    post(`/api/matters/${matter}/persons`, { reason: '联系' }),
    get(`/api/openings?matter=${letter}`),
    get(`/api/openings?matter=${submission}`),
    get('/api/matters?no=检2026-000001'),
    ...(one.ordinaryCode === undefined
      ? []
      : ['/track', '/receipt.json', '/slip.pdf'].map((url) => post(url, { code: one.ordinaryCode, submission }))),
    post(`/api/submissions/${submission}/matters`, { commandId: randomUUID(), matters: [] }),
  ]
}

/** Lists, counts, logs, exports and pages that speak of the whole county. */
const WIDE: readonly Asked[] = [
  ...['/api/inbox', '/api/matters', '/api/worklist', '/api/openings', '/api/organisation', '/api/organisation/whole', '/api/accounts'],
  ...['/api/session', '/api/openapi.json', '/api', '/health', '/metrics', '/register', '/register/checkpoint', '/register/key', '/accuse'],
  ...['/', '/lodge', '/track', '/verify', '/api/matters?unit=housing', '/api/matters?phase=REGISTERED', '/api/matters?from=2026-11-01'],
].map((url) => ({ method: 'GET', url }))

/** Ids that a page makes by chance for the next command. */
const settled = (text: string): string =>
  text.replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '·').replaceAll(/"x-ratelimit[^,]*,/g, '')

const everything = async (): Promise<readonly string[]> => {
  const seen: string[] = []
  // How much memory a process uses is in its metrics; what they say of reports is looked at below.
  for (const login of CURIOUS)
    for (const asked of WIDE.filter(({ url }) => url !== '/metrics'))
      seen.push(`${login} ${asked.url} ${settled(await knock(login, asked))}`)
  return seen
}

const waysIn = (): readonly Asked[] => [...reports.flatMap(waysTo), ...WIDE]

describe('whoever may not know of a report finds nothing (Art. 30(3), 46(5))', () => {
  it('the county with reports answers letter for letter as the county without them did', () => {
    expect(silent.length).toBeGreaterThan(200)
    expect(told).toEqual(silent)
  })

  it.each(CURIOUS)('%s, by hundreds of written attempts', async (login) => {
    const attempts = waysIn()
    for (const asked of attempts) expect([login, asked.url, found(await knock(login, asked), inAnswers())]).toEqual([login, asked.url, []])
    expect(attempts.length * CURIOUS.length).toBeGreaterThanOrEqual(500)
  })

  it('nor by any route that there is, asked with whatever is known of the report', async () => {
    const [first] = reports
    const known: Readonly<Record<string, string>> = {
      ...{ letter: first?.letter ?? '', matter: reports[3]?.matter ?? '', submission: reports[3]?.submission ?? '' },
      ...{ digest: reports[3]?.recorded[0] ?? '', file: '1.pdf', handle: 'file-00000000-0000-4000-8000-000000000000' },
    }
    const pathOf = ({ path }: Route): string => path.replaceAll(/:(\w+)/g, (_, name: string) => known[name] ?? 'x-1').replace('*', 'x')
    const safe = routes.filter(({ path }) => path !== '/api/session')
    for (const login of CURIOUS)
      for (const { method, path, ...route } of safe) {
        const url = pathOf({ method, path, ...route })
        const asked = { method, url, ...(method === 'POST' && { payload: {} }) }
        expect([login, path, found(await knock(login, asked), inAnswers())]).toEqual([login, path, []])
      }
  })

  it('a report that exists answers exactly as one that does not', async () => {
    const nothing = `letter-${'0'.repeat(22)}`
    const same = (text: string, id: string): string => text.replaceAll(id, '·').replaceAll(/"x-ratelimit[^,]*,/g, '')
    for (const login of [...CURIOUS, 'discipline-auditor', 'discipline-officer'])
      for (const { letter } of login.startsWith('discipline') ? [reports[1]!] : reports)
        for (const [one, other] of waysTo({ ...reports[1]!, letter }).flatMap((asked, i) => {
          const twin = waysTo({ ...reports[1]!, letter: nothing })[i]
          return asked.url.includes(letter) && twin !== undefined ? [[asked, twin] as const] : []
        }))
          expect([login, one.url, same(await knock(login, one), letter)]).toEqual([
            login,
            one.url,
            same(await knock(login, other), nothing),
          ])
  })
})

describe('the few readers', () => {
  const ids = (...numbers: readonly number[]) => numbers.map((i) => reports[i]?.letter ?? '').toSorted()

  it('of this county see what is theirs; what complains of their own body is with the level above, without a gap in their list', async () => {
    const seen = (await items('discipline-officer')).filter((id) => !earlier.includes(id))
    expect(seen.toSorted()).toEqual(ids(0, 2, 3, 4, 5))
    expect(await items('city-discipline')).toEqual(ids(1))
    const text = await knock('discipline-officer', { method: 'GET', url: '/api/confidential/letters' })
    expect(found(text, reports[1]?.secrets ?? [])).toEqual([])
    expect(text).not.toMatch(/"number"|"position"|"seq"/)
  })

  it('read every word and file, the hidden text in a PDF too', async () => {
    const { letter = '', secrets: all = [] } = reports[0] ?? {}
    const text = await knock('discipline-officer2', {
      method: 'POST',
      url: `/api/confidential/letters/${letter}/open`,
      payload: { reason: '办理' },
    })
    expect(found(text, all.slice(0, 5))).toEqual(all.slice(0, 5))
    const handle = /file-[0-9a-f-]{36}/.exec(text)?.[0] ?? ''
    expect(
      found(await knock('discipline-officer2', { method: 'GET', url: `/api/confidential/letters/${letter}/files/${handle}` }), [all[5]!]),
    ).toEqual([all[5]])
  })

  it('leave their looks in a log of their own, which only its own auditor reads', async () => {
    const log = await knock('discipline-auditor', { method: 'GET', url: '/api/confidential/looks' })
    expect(log).toContain('柏树登记')
    expect(
      found(
        log,
        reports.flatMap((report) => report.secrets.slice(0, 4)),
      ),
    ).toEqual([])
    expect(await knock('discipline-auditor', { method: 'GET', url: '/api/confidential/letters' })).toMatch(/^403/)
    expect(await knock('discipline-officer', { method: 'GET', url: '/api/confidential/looks' })).toMatch(/^403/)
  })

  it('tell the accuser by the query code that it was received and what came of it, and show no word of it (Art. 30(1))', async () => {
    const code = reports[0]?.secrets.find((text) => /^[0-9A-Z]{4}-/.test(text)) ?? ''
    const page = await knock('nobody', { method: 'POST', url: '/track', payload: { code } })
    expect(page).toMatch(/^200/)
    expect(page).toContain('银杏已受理')
    expect(found(page, (reports[0]?.secrets ?? []).slice(0, 6))).toEqual([])
  })
})

describe('what stays of a mixed letter', () => {
  it('is handled as any letter: its own words, its cleared photograph, its number', async () => {
    const { submission = '', matter = '' } = reports[3] ?? {}
    const page = await knock('routing', { method: 'GET', url: `/api/matters/${matter}` })
    expect(page).toContain('路灯坏了。')
    expect(page).toContain('路灯.png')
    expect(await knock('routing', { method: 'GET', url: `/api/submissions/${submission}` })).toContain('路灯.png')
  })

  it('is nothing where the whole letter was a report: the office finds no such submission, the writer finds “received”', async () => {
    const gone = await knock('window1', { method: 'GET', url: `/api/submissions/${reports[4]?.submission ?? ''}` })
    expect(gone).toMatch(/^404/)
  })

  it('leaves a register that still verifies', async () => {
    const { db, code, secrets: kept } = county.demo.county
    expect(await checkRegister(db, code, { keys: kept.keys })).toMatchObject({ ok: true })
    expect(await confidential.checkChannel(db, { county: code, keys: kept.confidential })).toEqual({ ok: true })
  })
})

describe('outside its own store', () => {
  it('no table, no file, no file name, no log line and no figure holds anything of a report', async () => {
    const { demo, log } = county
    const { owner, folder } = demo.county
    const tables = await owner.query<{ table: string }>(sql`select schemaname || '.' || tablename as "table" from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema', 'confidential')`)
    expect(tables.length).toBeGreaterThan(20)
    for (const { table } of tables) {
      const rows = await owner.query<{ row: string }>({ text: `select t::text as row from ${table} t`, values: [] } satisfies Sql)
      expect([table, found(rows.map(({ row }) => row).join('\n'), secrets())]).toEqual([table, []])
    }
    for (const name of globSync('**/*', { cwd: folder, withFileTypes: false })) {
      expect(found(name, inAnswers())).toEqual([])
      if (/\.(json|txt|log)$/.test(name)) expect(found(readFileSync(join(folder, name), 'utf8'), inAnswers())).toEqual([])
    }
    expect(log.length).toBeGreaterThan(500)
    expect(found(log.join('\n'), inAnswers())).toEqual([])
    expect(log.filter((line) => /confidential|accuse/.test(line))).toEqual([])
    expect(await knock('nobody', { method: 'GET', url: '/metrics' })).not.toMatch(/confidential|accuse/)
  })
})
