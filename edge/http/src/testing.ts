import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type HeldPost, isForbidden } from '@onedoor/case'
import type { InternalLimit } from '@onedoor/clock'
import { connect, type Migration, migrate, sql } from '@onedoor/database'
import { freshDatabase } from '@onedoor/database/testing'
import { createStore, openFileSigner, openRegisterLog, type Projection } from '@onedoor/eventstore'
import { openFileReader } from '@onedoor/file-text'
import { openFiles } from '@onedoor/files'
import type { Event } from '@onedoor/kernel'
import { openReader, openReadings, type Readings } from '@onedoor/ocr'
import { type Keys, keysFrom } from '@onedoor/vault'
import type { FastifyInstance } from 'fastify'
import type { ConfidentialChannel } from './confidential.ts'
import type { Directory, Opening, Press, Services, Topic, Unit, UnitDuty } from './context.ts'
import type { Route } from './route.ts'
import { buildServer } from './serve.ts'
import type { Session } from './session.ts'

const COUNTY = '331023'

const folderOf = (specifier: string): string => new URL(`../../../${specifier}/migrations`, import.meta.url).pathname

const stepsOf = (owner: string): Migration[] =>
  readdirSync(folderOf(owner))
    .sort()
    .map((file) => ({ id: `${owner}/${file}`, sql: readFileSync(join(folderOf(owner), file), 'utf8') }))

const instantOf = (at: string): Date => new Date(at.length === 10 ? `${at}T09:00:00+08:00` : `${at}:00+08:00`)

export const unitOf = (id: string, over: Partial<Unit> = {}): Unit => ({
  id,
  kind: id === 'office' ? 'office' : 'bureau',
  name: { zh: `${id} 单位`, en: `Unit ${id}` },
  word: id,
  address: '某街 1 号',
  phone: '83000000',
  from: '2018-01-01',
  ...over,
})

type Options = Readonly<{
  /** Whose schemas are needed beside the store’s: `modules/register`. */
  owners: readonly string[]
  projections: readonly Projection[]
  routes: readonly Route[]
  blindKeysOf?: (keys: Keys) => (event: Event) => readonly string[]
  wordKeysOf?: (keys: Keys) => (event: Event) => readonly number[]
  signatureOf?: (keys: Keys) => (event: Event) => Uint8Array
  /** What reads paper; not installed when left out. */
  readings?: Readings
  units?: readonly Unit[]
  posts?: readonly HeldPost[]
  topics?: readonly Topic[]
  duties?: readonly UnitDuty[]
  /** 内部期限 of this county; none when left out. */
  limits?: readonly InternalLimit[]
  /** Where documents are printed for real. */
  press?: Partial<Press>
  /** What answered letters have taught; nothing when left out. */
  replyModelOf?: (county: Pick<Services, 'county' | 'db' | 'keys'>) => Services['replyModel']
  /** The protected channel, where letters go into it. */
  confidentialOf?: (county: Pick<Services, 'county' | 'db' | 'directory' | 'now'>) => ConfidentialChannel
}>

/** An answer as a client sees it. */
type Heard = Readonly<{ status: number; json: Record<string, unknown>; text: string; headers: Readonly<Record<string, unknown>> }>

type Laid = readonly [at: string, event: Event, organ?: string]

export type TestDoor = Readonly<{
  services: Services
  keys: Keys
  openings: readonly Opening[]
  /** Sets the clock of this county: `2026-03-01` is nine in the morning there. */
  setNow: (at: string) => void
  /** Puts facts into a stream as if they had been done then and by them. */
  lay: (stream: string, ...past: readonly Laid[]) => Promise<void>
  /** Knocks as this person, or as nobody. */
  knock: (session: Session | undefined, method: 'GET' | 'POST', path: string, body?: object) => Promise<Heard>
  /** The bytes that this person is given; throws when it is anything but a 200. With a body it is a POST. */
  fetch: (session: Session | undefined, path: string, body?: object) => Promise<Uint8Array>
  /** Sends a form with files, as a browser does. */
  send: (
    session: Session | undefined,
    path: string,
    fields: Readonly<Record<string, string>>,
    files: Readonly<Record<string, string | Uint8Array>>,
  ) => Promise<Heard>
  close: () => Promise<void>
}>

const BOUNDARY = 'onedoor-test-boundary'

const formOf = (fields: Readonly<Record<string, string>>, files: Readonly<Record<string, string | Uint8Array>>): Buffer => {
  const part = (head: string, body: string | Uint8Array) =>
    Buffer.concat([
      Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
      Buffer.from(body as Uint8Array),
      Buffer.from('\r\n'),
    ])
  return Buffer.concat([
    ...Object.entries(fields).map(([name, value]) => part(`name="${name}"`, value)),
    ...Object.entries(files).map(([name, bytes]) =>
      part(`name="${name}"; filename="${name}"\r\nContent-Type: application/octet-stream`, bytes),
    ),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ])
}
const NO_CHANNEL = new Proxy({} as ConfidentialChannel, {
  get: (_, name) => (name === 'track' ? () => Promise.resolve(undefined) : () => Promise.reject(new Error('No protected channel.'))),
})

const signingKey = (): string => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

export const sessionOf = (organ: string, ...roles: readonly string[]): Session => ({
  user: `${roles[0] ?? 'nobody'}-${organ}`,
  name: '',
  organ,
  roles,
})

type Knock = Readonly<{
  session: Session | undefined
  method: 'GET' | 'POST'
  url: string
  body?: object | undefined
  form?: Buffer
}>

const answered = (app: FastifyInstance, { session, method, url, body, form }: Knock) => {
  const cookies: Record<string, string> = session === undefined ? {} : { onedoor_session: JSON.stringify(session) }
  const headers = form === undefined ? {} : { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` }
  const payload = form ?? body
  return app.inject({ method, url, cookies, headers, ...(payload !== undefined && { payload }) })
}

const heard = async (app: FastifyInstance, knock: Knock): Promise<Heard> => {
  const answer = await answered(app, knock)
  const isJson = String(answer.headers['content-type']).includes('json')
  return {
    status: answer.statusCode,
    json: isJson ? answer.json<Record<string, unknown>>() : {},
    text: answer.payload,
    headers: answer.headers,
  }
}

/** A county of its own on the run’s PostgreSQL, with these modules behind a real door. Sessions are taken at their word. */
export const openDoor = async (options: Options): Promise<TestDoor> => {
  const { ownerUrl, drop } = await freshDatabase()
  const db = connect(ownerUrl, { name: 'onedoor-test', max: 4 })
  await migrate(db, ['edge/eventstore', ...options.owners].flatMap(stepsOf))
  await db.query(sql`insert into store.head (county) values (${COUNTY})`)
  const keys = keysFrom(Buffer.alloc(32, 7), COUNTY)
  const folder = mkdtempSync(join(tmpdir(), 'onedoor-files-'))
  const {
    projections,
    routes,
    blindKeysOf = () => () => [],
    wordKeysOf = () => () => [],
    signatureOf = () => () => new Uint8Array(0),
    units = ['office', 'housing', 'roads'].map((id) => unitOf(id)),
  } = options
  const store = createStore({
    ...{ db, county: COUNTY, keys, projections, blindKeysOf: blindKeysOf(keys) },
    ...{ wordKeysOf: wordKeysOf(keys), signatureOf: signatureOf(keys) },
    enqueue: () => Promise.resolve(),
    forbidden: isForbidden,
  })
  const openings: Opening[] = []
  let now = new Date('2026-03-02T09:00:00+08:00')
  const signingKeyPem = signingKey()
  const noPress = () => Promise.reject(new Error('No press.'))
  const directory: Directory = {
    unit: (id) => Promise.resolve(units.find((unit) => unit.id === id)),
    units: (on) => Promise.resolve(units.filter(({ from, until }) => from <= on && (until === undefined || on < until))),
    person: (id) => Promise.resolve(`Person ${id}`),
    places: () => Promise.resolve([]),
    topics: () => Promise.resolve(options.topics ?? []),
    duties: () => Promise.resolve(options.duties ?? []),
    organisation: () => Promise.resolve({ units, posts: [] }),
    posts: () => Promise.resolve(options.posts ?? []),
    readAgain: () => undefined,
  }
  const fileReader = openFileReader()
  const services: Services = {
    ...{ directory, confidential: options.confidentialOf?.({ county: COUNTY, db, directory, now: () => now }) ?? NO_CHANNEL },
    ...{ county: COUNTY, db, store, keys, files: openFiles(folder, keys), readings: options.readings ?? openReadings(openReader(folder)) },
    fileReader,
    replyModel: options.replyModelOf?.({ county: COUNTY, db, keys }) ?? (() => Promise.resolve(undefined)),
    limits: { all: () => Promise.resolve(options.limits ?? []), readAgain: () => undefined },
    registerLog: openRegisterLog({ db, county: COUNTY, keys, signingKeyPem, now: () => now }),
    now: () => now,
    press: { pdf: noPress, docx: noPress, dossier: noPress, ...options.press },
    fileSigner: openFileSigner(COUNTY, signingKeyPem),
    baseUrl: 'http://127.0.0.1',
    recordOpening: (opening) => {
      openings.push(opening)
      return Promise.resolve()
    },
  }
  const app = await buildServer({ routes, services, log: false, sessionOf: (token) => Promise.resolve(JSON.parse(token) as Session) })
  return {
    ...{ services, keys, openings },
    setNow: (at) => {
      now = instantOf(at)
    },
    lay: async (stream, ...past) => {
      for (const [at, event, organ = 'office'] of past) {
        const stamp = { at: instantOf(at), by: `somebody-${organ}`, organ, roles: [], commandId: randomUUID() }
        const appended = await store.append([{ stream, past: await store.read(stream), events: [event] }], stamp)
        if (appended.kind !== 'written') throw new Error(`${event.type} was not laid: ${appended.kind}`)
      }
    },
    knock: (session, method, url, body) => heard(app, { session, method, url, body }),
    fetch: async (session, path, body) => {
      const answer = await answered(app, { session, method: body === undefined ? 'GET' : 'POST', url: path, body })
      if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode} ${answer.payload.slice(0, 300)}`)
      return new Uint8Array(answer.rawPayload)
    },
    send: (session, path, fields, files) => heard(app, { session, method: 'POST', url: path, form: formOf(fields, files) }),
    close: async () => {
      fileReader.close()
      await app.close()
      await db.close()
      await drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
