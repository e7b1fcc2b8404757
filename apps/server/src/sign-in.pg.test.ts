import { codeAt } from '@onedoor/credentials/testing'
import { sql } from '@onedoor/database'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serverOf } from './serve.ts'
import { servicesOf } from './services.ts'
import { type DemoCounty, demoCounty } from './testing-county.ts'

const NOW = new Date('2026-11-24T04:00:00Z')

let demo: DemoCounty
let app: FastifyInstance
let knocks = 0

beforeAll(async () => {
  demo = await demoCounty(NOW)
  app = await serverOf({ services: servicesOf(demo.county, 'http://127.0.0.1', () => NOW), log: false })
}, 180_000)
afterAll(async () => {
  await app.close()
  await demo.close()
})

const passwordOf = (login: string): string => demo.logins.find((one) => one.login === login)?.password ?? ''

/** Each knock from an address of its own: what is tried here is not the limit of one address. */
const post = (url: string, payload: object, cookie = '') =>
  app.inject({ method: 'POST', url, payload, headers: { cookie }, remoteAddress: `10.1.${knocks >> 8}.${knocks++ & 255}` })
const get = (url: string, cookie: string) => app.inject({ url, headers: { cookie } })

const signIn = async (login: string, password = passwordOf(login)): Promise<string> => {
  const answer = await post('/api/session', { login, password })
  expect(answer.statusCode).toBe(200)
  return String(answer.headers['set-cookie']).split(';')[0] ?? ''
}

describe('guessing a password', () => {
  it('from many addresses at the same moment rests the account as surely as one after the other', async () => {
    const guesses = await Promise.all(
      Array.from({ length: 12 }, (_, i) => post('/api/session', { login: 'supervisor', password: `guess ${i}` })),
    )
    expect(new Set(guesses.map(({ payload }) => payload)).size).toBe(1)
    const right = await post('/api/session', { login: 'supervisor', password: passwordOf('supervisor') })
    expect(right.statusCode).toBe(409)
  })

  it('an account that is not there, one that rests and a wrong password give the same answer', async () => {
    const answers = await Promise.all(['nobody', 'supervisor', 'routing'].map((login) => post('/api/session', { login, password: 'x' })))
    expect(new Set(answers.map(({ statusCode, payload }) => `${statusCode} ${payload}`)).size).toBe(1)
  })
})

describe('a session', () => {
  it('ends on the server at sign-out, and a token planted before signing in is worth nothing', async () => {
    const cookie = await signIn('window1')
    expect((await get('/api/session', cookie)).statusCode).toBe(200)
    await app.inject({ method: 'DELETE', url: '/api/session', headers: { cookie } })
    expect((await get('/api/session', cookie)).statusCode).toBe(401)
    const planted = 'onedoor_session=planted'
    const fresh = await post('/api/session', { login: 'window1', password: passwordOf('window1') }, planted)
    expect(String(fresh.headers['set-cookie'])).toMatch(/^onedoor_session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/)
    expect((await get('/api/session', planted)).statusCode).toBe(401)
  })

  it('with a password that was given once opens nothing but the change of it', async () => {
    const cookie = await signIn('routing')
    await demo.county.db.query(sql`update access.account set must_change = true where county = '331023' and login = 'routing'`)
    expect((await get('/api/matters', cookie)).statusCode).toBe(403)
    expect((await get('/api/session', cookie)).statusCode).toBe(200)
    const changed = await post('/api/session/password', { current: passwordOf('routing'), next: '一把很长的新钥匙 2026' }, cookie)
    expect(changed.statusCode).toBe(200)
    expect((await get('/api/matters', cookie)).statusCode).toBe(200)
  })

  it('ends when the account is closed', async () => {
    const cookie = await signIn('officehead')
    await demo.county.db.query(sql`update access.account set closed = true where county = '331023' and login = 'officehead'`)
    expect((await get('/api/matters', cookie)).statusCode).toBe(401)
  })
})

describe('the second factor', () => {
  it('in force is not replaced at a desk left open: it must be ended with the password first; a code opens once', async () => {
    const cookie = await signIn('auditor')
    const { secret } = (await post('/api/session/two-step', {}, cookie)).json<{ secret: string }>()
    const now = NOW.getTime() / 1000
    expect((await post('/api/session/two-step/confirmation', { code: codeAt(secret, now - 30) }, cookie)).statusCode).toBe(200)
    expect((await post('/api/session/two-step', {}, cookie)).json()).toMatchObject({ refused: 'second-factor-in-force' })
    const withCode = { login: 'auditor', password: passwordOf('auditor'), code: codeAt(secret, now) }
    expect((await post('/api/session', withCode)).statusCode).toBe(200)
    expect((await post('/api/session', withCode)).statusCode).toBe(409)
  })
})
