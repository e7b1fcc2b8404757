import { ABILITIES, isRole, mayDo, ROLES, type Role } from '@onedoor/duty'
import type { Route } from '@onedoor/http'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes, serverOf } from './serve.ts'
import { servicesOf } from './services.ts'
import { type DemoCounty, demoCounty } from './testing-county.ts'

/** One of the demo’s staff for each role. */
const WHO: Readonly<Record<Role, string>> = {
  ...{ registrar: 'window1', dispatcher: 'routing', 'office-head': 'officehead', supervisor: 'supervisor' },
  ...{ handler: 'housing-clerk', 'unit-head': 'housing-head', auditor: 'auditor', administrator: 'admin' },
  ...{ 'legal-checker': 'housing-legal', reviewer: 'county-review-reviewer', 'review-head': 'county-review-head' },
  ...{ 'confidential-officer': 'discipline-officer', 'confidential-auditor': 'discipline-auditor' },
}
const SOME: Readonly<Record<string, string>> = {
  matter: 'matter-00000000-0000-4000-8000-000000000000',
  file: '1.pdf',
  digest: 'a'.repeat(64),
}
const ROLE_NAMES = Object.keys(ROLES).filter(isRole)
const CLERK = { name: '龙见初', phone: '13899990077', idNo: '331023198001017733', address: '赤城街道杏园社区九曲弄 7 号' }

let demo: DemoCounty
let app: FastifyInstance
const written: string[] = []
const cookies = new Map<Role, string>()

const pathOf = ({ path }: Route): string => path.replaceAll(/:(\w+)/g, (_, name: string) => SOME[name] ?? 'x-1').replace('*', 'x')

const signIn = async (role: Role): Promise<string> => {
  const password = demo.logins.find(({ login }) => login === WHO[role])?.password
  const answer = await app.inject({ method: 'POST', url: '/api/session', payload: { login: WHO[role], password } })
  expect(answer.statusCode).toBe(200)
  return answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}

const knock = async ({ method, path, ...declared }: Route, cookie: string): Promise<number> => {
  const headers = cookie === '' ? {} : { cookie }
  const url = pathOf({ method, path, ...declared })
  return (await app.inject({ method, url, headers, ...(method === 'POST' && { payload: {} }) })).statusCode
}

beforeAll(async () => {
  const now = new Date('2026-11-24T04:00:00Z')
  demo = await demoCounty(now)
  const log = pino({ level: 'trace', base: null }, { write: (line: string) => void written.push(line) })
  app = await serverOf({ services: servicesOf(demo.county, 'http://127.0.0.1', () => now), log, perMinute: 100_000 })
  for (const role of ROLE_NAMES) cookies.set(role, await signIn(role))
}, 180_000)
afterAll(async () => {
  await app.close()
  await demo.close()
})

describe('who may pass where', () => {
  it('every route says so, in a word that exists', () => {
    expect(routes.length).toBeGreaterThan(40)
    const words = [...Object.keys(ABILITIES), 'anyone', 'signed-in']
    expect(routes.filter(({ may }) => !words.includes(may)).map(({ path }) => path)).toEqual([])
  })

  it('every ability has somebody who holds it', () => {
    expect(Object.entries(ABILITIES).filter(([, roles]) => (roles as readonly string[]).length === 0)).toEqual([])
  })

  // Signing out ends the session that the other cases need.
  const walked = routes.filter(({ method, path }) => !(method === 'DELETE' && path === '/api/session'))

  it.each(walked.map((one) => [`${one.method} ${one.path}`, one] as const))(
    '%s lets in those it names and nobody else',
    async (_, declared) => {
      const nobody = await knock(declared, '')
      expect(['nobody', declared.may === 'anyone' ? nobody !== 401 && nobody !== 403 : nobody]).toEqual([
        'nobody',
        declared.may === 'anyone' ? true : 401,
      ])
      for (const role of ROLE_NAMES) {
        const status = await knock(declared, cookies.get(role) ?? '')
        const may = declared.may === 'anyone' || declared.may === 'signed-in' || mayDo([role], declared.may)
        expect([role, may ? status !== 401 && status !== 403 : status]).toEqual([role, may ? true : 403])
        expect([role, status < 500]).toEqual([role, true])
      }
    },
  )

  it('a page of another site cannot act with a clerk’s cookie', async () => {
    const headers = { cookie: cookies.get('registrar') ?? '', origin: 'https://elsewhere.test', host: 'county.test' }
    expect((await app.inject({ method: 'POST', url: '/api/registrations', headers, payload: {} })).statusCode).toBe(403)
  })
})

describe('the log', () => {
  it('holds no word, name, telephone, ID number, address, password or code of anybody, whatever goes wrong', async () => {
    written.length = 0
    const form = { subject: '说不得的事', narrative: '九曲弄的事情经过', claims: '给个说法', ...CLERK }
    await app.inject({ method: 'POST', url: '/lodge', payload: { ...form, commandId: 'no-uuid' } })
    await app.inject({ method: 'POST', url: '/api/session', payload: { login: 'window1', password: 'SecretSecret77' } })
    await app.inject({ method: 'GET', url: `/track?code=AAAA-BBBB&name=${encodeURIComponent(CLERK.name)}` })
    await app.inject({
      method: 'POST',
      url: '/lodge',
      headers: { 'content-type': 'application/json' },
      payload: `{"name":"${CLERK.name}",`,
    })
    await app.inject({
      method: 'GET',
      url: `/api/by-person?name=${encodeURIComponent(CLERK.name)}`,
      headers: { cookie: cookies.get('registrar') ?? '' },
    })
    const log = written.join('\n')
    expect(written.length).toBeGreaterThanOrEqual(4)
    for (const secret of [...Object.values(CLERK), form.subject, form.narrative, 'SecretSecret77', 'AAAA-BBBB']) {
      expect(log).not.toContain(secret)
      expect(log).not.toContain(encodeURIComponent(secret))
    }
  })
})
