import { type CaseEvent, lifeFold } from '@onedoor/case'
import { type Query, sql } from '@onedoor/database'
import { checkRegister, verifyEd25519 } from '@onedoor/eventstore'
import { fold, type Recorded } from '@onedoor/kernel'
import { verifyReceipt } from '@onedoor/ledger'
import { queryCodeOf, sha256 } from '@onedoor/vault'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eraseLetter } from './erase-letter.ts'
import { serverOf } from './serve.ts'
import { registerLogOf, servicesOf } from './services.ts'
import { type DemoCounty, demoCounty } from './testing-county.ts'

const NOW = new Date('2026-11-24T04:00:00Z')
const command = { ground: 'purpose-over', reason: '信访人书面请求删除', keptUntil: '2026-11-01' } as const
const stamp = (commandId: string) => ({ at: NOW, by: 'system', organ: 'office', roles: [], commandId })

let demo: DemoCounty
let app: FastifyInstance
let matter = ''
let letter = ''
let running = ''
const files = { own: '', shared: '', proof: '' }

const rows = <Row>(statement: Parameters<Query['query']>[0]): Promise<Row[]> => demo.county.db.query<Row>(statement)
const read = async (stream: string) => (await demo.county.store.read(stream)) as readonly Recorded<CaseEvent>[]
const withPhase = async (phase: string, before: string): Promise<string> => {
  const [row] = await rows<{ id: string }>(
    sql`select id from register.matter where phase = ${phase} and received_on < ${before}::date order by received_on limit 1`,
  )
  return row?.id ?? ''
}
const addNote = async (stream: string, digests: readonly string[]): Promise<void> => {
  const attachments = digests.map((digest) => ({ digest, mime: 'text/plain', bytes: 3 }))
  const note = { type: 'NoteAdded', data: { visibleToPetitioner: false, attachments }, sealed: { text: '附件', fileNames: [] } }
  await demo.county.store.append([{ stream, past: await read(stream), events: [note] }], stamp(`note-${stream}`))
}
const signIn = async (login: string): Promise<string> => {
  const password = demo.logins.find((one) => one.login === login)?.password
  const answer = await app.inject({ method: 'POST', url: '/api/session', payload: { login, password } })
  return answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}

beforeAll(async () => {
  demo = await demoCounty(NOW)
  app = await serverOf({ services: servicesOf(demo.county, 'http://127.0.0.1', () => NOW), log: pino({ level: 'silent' }) })
  matter = await withPhase('SERVED', '2026-08-01')
  running = await withPhase('HANDLING', '2026-11-24')
  letter = fold(await read(matter), lifeFold)?.submission ?? ''
  files.own = await demo.county.files.put(Buffer.from('own'))
  files.shared = await demo.county.files.put(Buffer.from('shared'))
  await addNote(matter, [files.own, files.shared])
  files.proof = await demo.county.files.put(Buffer.from('proof of service'))
  const proof = [{ digest: files.proof, mime: 'text/plain', bytes: 16 }]
  const again = { type: 'InstalmentPerformed', data: { claim: 'claim-1', dueOn: '2026-07-30', performedOn: '2026-07-24', proof } }
  await demo.county.store.append([{ stream: matter, past: await read(matter), events: [again] }], stamp('proof'))
  await addNote(running, [files.shared])
  const past = await read(matter)
  if (past.some(({ type }) => type === 'EvaluationWindowClosed')) return
  const closed = { type: 'EvaluationWindowClosed', data: { unrated: [] } }
  await demo.county.store.append([{ stream: matter, past, events: [closed] }], stamp('closed'))
}, 180_000)
afterAll(async () => {
  await app.close()
  await demo.close()
})

const keysOf = (id: string) => rows(sql`select 1 from register.person_key where matter = ${id}`)
const subjectsOf = () =>
  rows<{
    subject: string
  }>(sql`select subject from register.matter where id = ${matter} union all select subject from handling.worklist where id = ${matter}
    union all select subject from intake.inbox where id = ${letter}`)

describe('erasing personal data (个人信息保护法 第四十七条)', () => {
  it('is refused while a matter runs, for somebody outside the petition office, and for nobody; nothing is touched', async () => {
    const asked = { login: 'officehead', command }
    expect(await eraseLetter(demo.county, { ...asked, id: running }, NOW)).toMatchObject({ refused: 'words-still-needed' })
    expect(await eraseLetter(demo.county, { ...asked, id: matter, login: 'housing-head' }, NOW)).toMatchObject({
      refused: 'not-head-of-unit',
    })
    expect(await eraseLetter(demo.county, { ...asked, id: 'matter-nobody' }, NOW)).toEqual({ refused: 'matter-not-found' })
    expect((await read(matter))[0]?.sealed).toBeDefined()
    expect(await rows(sql`select 1 from access.opening where what = 'erasure'`)).toEqual([])
  })

  it('takes words, search keys, copies and files, leaves what another matter needs, and says who did it and why', async () => {
    expect(await keysOf(matter)).not.toEqual([])
    const erased = await eraseLetter(demo.county, { id: matter, login: 'officehead', command }, NOW)
    expect(erased).toMatchObject({ streams: [letter, matter], files: 2 })
    for (const stream of [letter, matter]) expect((await read(stream)).filter(({ sealed }) => sealed !== undefined)).toEqual([])
    expect(await keysOf(matter)).toEqual([])
    expect(new Set((await subjectsOf()).map(({ subject }) => subject))).toEqual(new Set(['']))
    expect(await demo.county.files.get(files.own)).toBeUndefined()
    expect(await demo.county.files.get(files.proof)).toBeUndefined()
    expect(await demo.county.files.get(files.shared)).toBeDefined()
    const openings = await rows(sql`select person, matter, reason from access.opening where what = 'erasure' order by matter`)
    const reason = '个人信息保护法 第四十七条第一款第一项；保存至 2026-11-01：信访人书面请求删除'
    expect(openings).toEqual([matter, letter].map((id) => ({ person: 'officehead', matter: id, reason })))
    expect(await eraseLetter(demo.county, { id: letter, login: 'officehead', command }, NOW)).toEqual({ refused: 'already-erased' })
  })

  it('leaves the register whole and the receipt of the erased entry good', async () => {
    const { db, code, secrets } = demo.county
    expect(await checkRegister(db, code, { keys: secrets.keys })).toMatchObject({ ok: true })
    const log = registerLogOf(demo.county, () => NOW)
    const receipt = await log.receipt((await read(matter))[0]?.position ?? -1, true)
    const given: unknown = JSON.parse(JSON.stringify(receipt))
    expect(verifyReceipt({ hash: sha256, verify: verifyEd25519 }, given, receipt?.checkpoint ?? '', { key: log.key })).toMatchObject({
      ok: true,
    })
  })

  it('shows at the desk and on the portal that it happened, and a document says why it cannot be made again', async () => {
    const cookie = await signIn('officehead')
    const story = await app.inject({ url: `/api/matters/${matter}`, headers: { cookie } })
    expect(story.json()).toMatchObject({ attachments: [] })
    expect(story.json<{ events: readonly { type: string }[] }>().events.at(-1)).toMatchObject({ type: 'PersonalDataErased' })
    const documents = await app.inject({ url: `/api/matters/${matter}/documents`, headers: { cookie } })
    const refusals = documents.json<{ documents: readonly { refused?: string }[] }>().documents.map(({ refused }) => refused)
    expect(new Set(refusals)).toEqual(new Set(['words-erased']))
    const code = queryCodeOf(demo.county.secrets.keys, letter)
    const portal = await app.inject({ method: 'POST', url: '/track', payload: { code } })
    expect(portal.body).toContain('依法删除了个人信息')
    expect(portal.body).not.toContain('/slip.pdf')
    expect(portal.body).not.toContain('/paper.pdf')
    const slip = await app.inject({ method: 'POST', url: '/slip.pdf', payload: { code, submission: letter } })
    expect([slip.statusCode, slip.body]).toEqual([409, expect.stringContaining('words-erased')])
  })
})
