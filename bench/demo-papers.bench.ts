// Milliseconds for each kind of official document, D01 to D46, from the case files of the demo county: read, worded, set and printed, warm. Usage: node bench/demo-papers.bench.ts [--json]
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { CaseEvent } from '@onedoor/case'
import { asDate } from '@onedoor/clock'
import { sql } from '@onedoor/database'
import { storyOf } from '@onedoor/documents/documents.route'
import { listOf, paperOf } from '@onedoor/documents/documents.state'
import { fileFactsOf } from '@onedoor/documents/file-paper/file-facts.state'
import { gather } from '@onedoor/documents/gather.route'
import { sealsOf } from '@onedoor/documents/seal.query'
import { type Seal, sealFor } from '@onedoor/documents/seal.state'
import { ownSlipRoute } from '@onedoor/documents/slip/slip.route'
import { issuerOf, last, matterFacts, type Story } from '@onedoor/documents/story.state'
import type { Asked, Services } from '@onedoor/http'
import { isRefusal, type Recorded } from '@onedoor/kernel'
import { FORMS, type Form, fillForm, PAPER_KINDS, type Paper, type PaperKind, prefilled, withGaps } from '@onedoor/paper'
import { readPages } from '@onedoor/pdf/testing-page'
import { startPostgres } from '@onedoor/postgres'
import { queryCodeOf } from '@onedoor/vault'
import { openCounty } from '../apps/server/src/county.ts'
import { ensureDemo } from '../apps/server/src/demo/demo.ts'
import { servicesOf } from '../apps/server/src/services.ts'
import { median, temporaryFolder } from './running.ts'

const BAR = 150
const TIMES = 9

type Past = readonly Recorded<CaseEvent>[]
/** A document as somebody asks for it: from the database to the bytes. */
type Printing = Readonly<{ from: 'event' | 'form' | 'case file'; print: (time: number) => Promise<Uint8Array> }>

const folder = temporaryFolder()
const server = await startPostgres({ folder: join(folder, 'postgres') })
const county = await openCounty({ code: '331023', folder, ownerUrl: server.ownerUrl })
const now = new Date()
await ensureDemo({ county, ownerUrl: server.ownerUrl, close: () => Promise.resolve() }, { onProgress: () => undefined, now })
const services: Services = servicesOf(county, 'http://127.0.0.1', () => now)
const session = { user: 'officehead', name: '', organ: 'office', roles: ['office-head'] }
const asked = { services, session, params: {}, language: 'zh', uploads: [] } as unknown as Asked

const streams = await county.owner.query<{ stream: string }>(
  sql`select distinct stream from store.event where county = ${county.code} and stream like 'matter-%' order by stream`,
)
const readMatter = async (matter: string): Promise<Story> => storyOf({ services }, (await services.store.read(matter)) as Past)

const sealed = async (story: Story, version: number, paper: Paper): Promise<Uint8Array> => {
  const event = story.events.find((one) => one.version === version)
  const organ = event?.organ ?? ''
  const seals = paper.layout === 'official' ? await services.db.query<Seal>(sealsOf(services.county, organ)) : []
  const seal = sealFor(seals, { unit: organ, kind: paper.kind, on: asDate(event?.at ?? now) })
  const image = seal && (await services.files.get(seal.digest))
  return services.press.pdf(paper, seal && image && { bytes: image, ending: seal.ending, widthMm: seal.widthMm })
}

/** Another text each time: nothing is answered from a cache of the typesetter. */
const anew = (paper: Paper, time: number): Paper => ({
  ...paper,
  blocks: [...paper.blocks, { kind: 'paragraph', text: `第 ${time} 次。` }],
})

const ofEvent = async (
  { matter, version, kind }: Readonly<{ matter: string; version: number; kind: PaperKind }>,
  time: number,
): Promise<Uint8Array> => {
  const story = await readMatter(matter)
  const paper = paperOf(story, version, kind)
  if (paper === undefined || isRefusal(paper)) throw new Error(`${kind} of ${matter} is not made.`)
  return sealed(story, version, anew(paper, time))
}

/** A form of the catalogue with what the case file fills in; what only a person can say stands in brackets. */
const ofForm = async (form: Form, matter: string, time: number): Promise<Uint8Array> => {
  const story = await readMatter(matter)
  const registered = last(story, 'MatterRegistered')
  if (registered === undefined) throw new Error(`${matter} is no matter.`)
  const answers = withGaps(form, prefilled(form, fileFactsOf(story, { organ: 'office', officer: '', today: asDate(now) })))
  const filled = {
    answers,
    issuer: issuerOf(story, 'office'),
    date: asDate(now),
    ...(form.about === 'matter' && { matter: matterFacts(story, registered) }),
  }
  const paper = fillForm(form, filled)
  if (isRefusal(paper)) throw new Error(`${form.id} is not made: ${paper.refused}.`)
  return services.press.pdf(anew(paper, time))
}

const found = new Map<PaperKind, Printing>()
const keep = (kind: PaperKind, printing: Printing): unknown => found.has(kind) || found.set(kind, printing)

for (const { stream } of streams)
  for (const { kind, version, paper } of listOf(await readMatter(stream)))
    if (!isRefusal(paper)) keep(kind, { from: 'event', print: (time) => ofEvent({ matter: stream, version, kind }, time) })

const [some = ''] = streams.map(({ stream }) => stream)
for (const form of FORMS) keep(form.kind, { from: 'form', print: (time) => ofForm(form, some, time) })

const submission = last(await readMatter(some), 'MatterRegistered')?.data.submission ?? ''
const bytesOf = (answer: unknown): Uint8Array => (answer as Readonly<{ bytes: Uint8Array }>).bytes
const slip = { ...asked, body: { code: queryCodeOf(services.keys, submission), submission } } as unknown as Parameters<
  typeof ownSlipRoute.handle
>[0]
keep('D02', { from: 'case file', print: async () => bytesOf(await ownSlipRoute.handle(slip)) })
const file = await gather(asked, some)
// Cover, contents and closing note around the first document; with every document bound in, it is measured below.
if (file !== undefined)
  keep('D45', { from: 'case file', print: () => services.press.dossier({ ...file.dossier, entries: file.dossier.entries.slice(0, 1) }) })

const timed = async ({ from, print }: Printing) => {
  const pages = (await readPages(await print(-1))).length
  const taken: number[] = []
  for (let i = 0; i < TIMES; i += 1) {
    const at = performance.now()
    await print(i)
    taken.push(performance.now() - at)
  }
  return { from, pages, ms: median(taken), most: Math.max(...taken) }
}

type Row = Readonly<{ kind: PaperKind; name: string; from: string; pages?: number; ms?: number; most?: number }>
const rows: Row[] = []
for (const kind of Object.keys(PAPER_KINDS) as PaperKind[]) {
  const printing = found.get(kind)
  rows.push({ kind, name: PAPER_KINDS[kind].en, ...(printing === undefined ? { from: 'none' } : await timed(printing)) })
}

const whole = file && (await timed({ from: 'case file', print: () => services.press.dossier(file.dossier) }))

const slow = rows.filter(({ ms = 0 }) => ms > BAR).map(({ kind }) => kind)
const none = rows.filter(({ from }) => from === 'none').map(({ kind }) => kind)
if (process.argv.includes('--json'))
  console.log(JSON.stringify({ title: 'documents of the demo county, warm', bar: BAR, rows, whole, slow, none }, null, 2))
else {
  for (const { kind, name, from, pages = 0, ms = 0, most = 0 } of rows)
    console.log(
      `${kind}  ${name.padEnd(36)} ${from.padEnd(10)} ${pages} page${pages === 1 ? ' ' : 's'}  median ${ms.toFixed(1).padStart(6)} ms  most ${most.toFixed(1).padStart(6)} ms`,
    )
  if (whole !== undefined) console.log(`a whole case file, its documents bound in: ${whole.pages} pages, median ${whole.ms.toFixed(1)} ms`)
  console.log(`over ${BAR} ms: ${slow.join(' ') || 'none'}; without a paper: ${none.join(' ') || 'none'}`)
}

await county.close()
await server.stop()
rmSync(folder, { recursive: true, force: true })
