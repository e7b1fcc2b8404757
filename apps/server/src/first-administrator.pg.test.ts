import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { access } from '@onedoor/access/access.module'
import { type Query, sql } from '@onedoor/database'
import { freshDatabase } from '@onedoor/database/testing'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type County, openCounty } from './county.ts'
import { makeFirstAdministrator, resetLogin } from './first-administrator.ts'
import { serverOf } from './serve.ts'
import { servicesOf } from './services.ts'

const NOW = new Date('2026-09-01T02:00:00Z')
const asked = access.FirstAdministrator.parse({
  ...{ office: { zh: '青川县信访局', en: 'Petition Office' }, word: '青信', name: '李主任', login: 'li', from: '2026-09-01' },
})

let county: County
let drop: () => Promise<void>
let server: FastifyInstance
const folder = mkdtempSync(join(tmpdir(), 'onedoor-first-'))

beforeAll(async () => {
  chmodSync(folder, 0o755)
  const fresh = await freshDatabase()
  drop = fresh.drop
  county = await openCounty({ code: '331023', folder, ownerUrl: fresh.ownerUrl })
  server = await serverOf({ services: servicesOf(county, 'http://127.0.0.1', () => NOW), log: pino({ level: 'silent' }) })
})

afterAll(async () => {
  await server.close()
  await county.close()
  await drop()
  rmSync(folder, { recursive: true })
})

const signIn = async (login: string, password: string) => {
  const answer = await server.inject({ method: 'POST', url: '/api/session', payload: { login, password } })
  return { status: answer.statusCode, cookie: answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ') }
}
const get = (url: string, cookie: string) => server.inject({ method: 'GET', url, headers: { cookie } })
const post = (url: string, cookie: string, payload: object) => server.inject({ method: 'POST', url, headers: { cookie }, payload })
const noted = (db: Query) => db.query<{ what: string; acted_by: string }>(sql`select what, acted_by from access.change order by at, what`)

describe('a county that begins without the demo', () => {
  it('gets its office and one administrator, however many ask at once, and no second one', async () => {
    const made = await Promise.all([makeFirstAdministrator(county, asked, NOW), makeFirstAdministrator(county, asked, NOW)])
    expect(made).toContainEqual({ refused: 'administrator-exists' })
    expect(made.filter((one) => 'password' in one)).toHaveLength(1)
    const password = made.flatMap((one) => ('password' in one ? one.password : []))[0] ?? ''

    const { cookie } = await signIn('li', password)
    expect((await get('/api/organisation/whole', cookie)).statusCode, 'before the password is changed').toBe(403)
    const own = 'three unrelated words'
    expect((await post('/api/session/password', cookie, { current: password, next: own })).statusCode).toBe(200)
    const whole = await get('/api/organisation/whole', cookie)
    expect(whole.json()).toMatchObject({ units: [{ id: 'office', kind: 'office', name: { zh: '青川县信访局' } }], people: [{ id: 'li' }] })
  })

  it('gives a new password for a lost one; the old one and its sessions are over, and it is noted that the owner did it', async () => {
    const { cookie } = await signIn('li', 'three unrelated words')
    const given = await resetLogin(county, { login: 'li', secondFactor: false }, NOW)
    expect(given).toMatchObject({ login: 'li' })
    expect((await get('/api/session', cookie)).statusCode).toBe(401)
    expect((await signIn('li', 'three unrelated words')).status).toBe(409)
    expect((await signIn('li', 'password' in given ? given.password : '')).status).toBe(200)
    expect(await noted(county.db)).toEqual([
      { what: 'account-opened', acted_by: 'owner' },
      { what: 'password-reset', acted_by: 'owner' },
    ])
    expect(await resetLogin(county, { login: 'nobody', secondFactor: false }, NOW)).toEqual({ refused: 'no-such-account' })
  })
})
