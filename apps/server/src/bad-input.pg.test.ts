import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serverOf } from './serve.ts'
import { servicesOf } from './services.ts'
import { type DemoCounty, demoCounty } from './testing-county.ts'

const NOW = new Date('2026-11-24T04:00:00Z')
const HTML = { accept: 'text/html,application/xhtml+xml' }

let demo: DemoCounty
let app: FastifyInstance

beforeAll(async () => {
  demo = await demoCounty(NOW)
  app = await serverOf({ services: servicesOf(demo.county, 'http://127.0.0.1', () => NOW), log: false })
}, 180_000)
afterAll(async () => {
  await app.close()
  await demo.close()
})

type File = Readonly<{ name: string; bytes: Buffer }>

const handIn = async (fields: Readonly<Record<string, string>>, files: readonly File[] = []) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  for (const { name, bytes } of files) form.append('files', new Blob([new Uint8Array(bytes)]), name)
  const request = new Request('http://127.0.0.1/lodge', { method: 'POST', body: form })
  const payload = Buffer.from(await request.arrayBuffer())
  const headers = { ...HTML, 'content-type': request.headers.get('content-type') ?? '' }
  return app.inject({ method: 'POST', url: '/lodge', headers, payload })
}

const LETTER = { subject: '路灯不亮', narrative: '坏了一个月，没人管', claims: '修好', name: '王大明' }

describe('a letter with papers that cannot be taken', () => {
  it.each([
    [
      'one that is too big',
      [{ name: '大.pdf', bytes: Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(20 * 1024 * 1024)]) }],
      '大.pdf：文件超过 20 MB',
    ],
    ['ten of them', Array.from({ length: 10 }, (_, i) => ({ name: `${i}.txt`, bytes: Buffer.from(`第 ${i} 页`) })), '文件最多 9 个'],
    ['thirty of them', Array.from({ length: 30 }, (_, i) => ({ name: `${i}.txt`, bytes: Buffer.from(`第 ${i} 页`) })), '文件最多 9 个'],
    ['a page that would run in a browser', [{ name: '照片.png', bytes: Buffer.from('<svg onload="x()"/>') }], '照片.png：这种文件不能收'],
  ])('%s: says which, and every word typed is still in the form', async (_, files, said) => {
    const answer = await handIn(LETTER, files)
    expect(answer.statusCode).toBe(422)
    expect(answer.payload.includes(said)).toBe(true)
    for (const typed of Object.values(LETTER)) expect(answer.payload.includes(typed)).toBe(true)
  })
})

describe('signs that nobody can see or store', () => {
  it.each([
    ['POST', '/api/session', { login: 'a\u0000b', password: 'x' }, 409],
    ['POST', '/rate', { code: 'K7MQ', matter: 'matter\u0000x', about: 'UNIT', rating: 'SATISFIED' }, 404],
    ['POST', '/track', { code: '\ud800\u0000' }, 404],
    ['GET', '/api/matters/%00', undefined, 401],
  ] as const)('%s %s is answered, not broken by them', async (method, url, body, status) => {
    const answer = await app.inject({ method, url, ...(body && { payload: body }) })
    expect(answer.statusCode).toBe(status)
  })

  it('JSON that is nested without end is unreadable, nothing worse', async () => {
    const payload = `{"login":${'['.repeat(50_000)}${']'.repeat(50_000)},"password":"x"}`
    const answer = await app.inject({ method: 'POST', url: '/api/session', headers: { 'content-type': 'application/json' }, payload })
    expect(answer.statusCode).toBe(400)
  })
})

describe('whoever reads pages', () => {
  it.each([
    ['GET', '/no-such-page', 404, '没有这个页面'],
    ['GET', '/desk-%E0%A4%A', 400, '无法读懂'],
    ['POST', '/rate', 422, '请选择一项'],
    ['POST', '/slip.pdf', 422, '没有成功'],
  ] as const)('%s %s is told on a page what went wrong and where to go', async (method, url, status, said) => {
    const payload = method === 'POST' ? { code: 'K7MQ', matter: 'matter-x', about: 'UNIT' } : undefined
    const answer = await app.inject({ method, url, headers: HTML, ...(payload && { payload }) })
    expect(answer.statusCode).toBe(status)
    expect(answer.headers['content-type']).toMatch(/^text\/html/)
    expect(answer.payload).toContain(said)
    expect(answer.payload).toContain('href="/"')
  })

  it('and knocks too often: the same page sent again in a minute loses nothing', async () => {
    const knocks = await Promise.all(
      Array.from({ length: 40 }, () =>
        app.inject({ method: 'POST', url: '/track', headers: HTML, payload: {}, remoteAddress: '10.0.0.9' }),
      ),
    )
    const last = knocks.find(({ statusCode }) => statusCode === 429)
    expect(last?.payload).toContain('刷新本页即可')
  })
})

describe('a request that another site began', () => {
  it.each([
    { origin: 'https://evil.example' },
    { origin: 'not an address' },
    { origin: 'null', 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('is turned away: %o', async (headers) => {
    const answer = await app.inject({ method: 'POST', url: '/api/session', headers, payload: { login: 'x', password: 'x' } })
    expect(answer.statusCode).toBe(403)
  })

  it('but our own form, whose page says null, is not', async () => {
    const headers = { origin: 'null', 'sec-fetch-site': 'same-origin' }
    expect((await app.inject({ method: 'POST', url: '/track', headers, payload: { code: 'x' } })).statusCode).toBe(404)
  })
})

describe('a place in a list that is none', () => {
  const signIn = async (login: string): Promise<string> => {
    const password = demo.logins.find((one) => one.login === login)?.password
    const answer = await app.inject({ method: 'POST', url: '/api/session', payload: { login, password } })
    return String(answer.headers['set-cookie']).split(';')[0] ?? ''
  }

  it.each(['/api/matters', '/api/inbox', '/api/worklist'])('%s says so', async (url) => {
    const cookie = await signIn('window1')
    for (const after of ['2026-02-30,1', '9999-99-99,1', '2026-01-01,99999999999999999999', 'x']) {
      const answer = await app.inject({ url: `${url}?after=${after}`, headers: { cookie } })
      expect(answer.statusCode).toBe(422)
      expect(answer.payload).toContain('"field":"after"')
    }
    expect((await app.inject({ url: `${url}?after=2026-11-01,3`, headers: { cookie } })).statusCode).toBe(200)
  })
})

it('no answer about a person is kept by a browser or a proxy', async () => {
  const lodged = (await handIn(LETTER)).payload
  const code = /class="code">([^<]+)</.exec(lodged)?.[1] ?? ''
  const receipt = await app.inject({ method: 'POST', url: '/receipt.json', payload: { code } })
  expect(receipt.statusCode).toBe(200)
  expect(receipt.headers['cache-control']).toBe('no-store')
  expect((await app.inject({ url: '/public/public.css' })).headers['cache-control']).toBe('public, max-age=3600')
})
