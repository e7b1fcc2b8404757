import { randomUUID } from 'node:crypto'
import {
  type CaseEvent,
  type CaseEventOf,
  chargesOf,
  cumulativeDays,
  type DeclineGround,
  isSetAside,
  type Life,
  letterRead,
  lifeOf,
  matterNo,
  nextDue,
  PETITION_OFFICE,
  type SubmissionEvent,
  type SubmissionReceived,
  submissionNo,
  unitsIn,
} from '@onedoor/case'
import { asDate, dueDates } from '@onedoor/clock'
import { type Html, publicPage, readerOf } from '@onedoor/html'
import { type Answer, type Asked, route, type Services } from '@onedoor/http'
import type { Recorded } from '@onedoor/kernel'
import { docNo, ownPapers } from '@onedoor/paper'
import { queryKeyOf } from '@onedoor/vault'
import { z } from 'zod'
import { mattersOf, submissionByCode } from '../portal.query.ts'
import { elsewherePage } from './elsewhere.view.ts'
import { rightsOf } from './rights.state.ts'
import { storyFor } from './sentences.state.ts'
import { codePage, type Tracked, trackPage } from './track.view.ts'

type Names = Readonly<{ zh: string; en: string }>
const NOBODY: Names = { zh: '有关单位', en: 'the unit concerned' }

const show = (asked: Asked, made: { title: string; body: Html }, status = 200): Answer => ({
  status,
  html: publicPage({ ...made, here: '/track', reader: readerOf(asked) }),
})

/** Names of every unit that an event of these matters speaks of, looked up once. */
const unitNames = async (services: Services, events: readonly Recorded<CaseEvent>[]): Promise<(id: string) => Names> => {
  const ids = new Set([PETITION_OFFICE, ...events.flatMap(unitsIn)])
  const names = new Map<string, Names>()
  for (const id of ids) {
    const unit = await services.directory.unit(id)
    if (unit !== undefined) names.set(id, unit.name)
  }
  return (id) => names.get(id) ?? NOBODY
}

/** On which ground the matter was declined last. */
const groundOf = (events: readonly Recorded<CaseEvent>[]): DeclineGround | undefined =>
  events.findLast((event) => event.type === 'MatterDeclined')?.data.ground

/** Number and last day of the matter that this one is handled with. */
const mainOf = async ({ store }: Services, { linkedTo: main }: Life): Promise<Tracked['linked']> => {
  if (main === undefined) return undefined
  const events = (await store.read(main)) as readonly Recorded<CaseEvent>[]
  const [first] = events
  const life = lifeOf(events)
  return life && { no: matterNo(first?.entry?.year ?? 0, first?.number ?? 0), due: nextDue(life.clocks)?.legalDue }
}
/** The words of each claim by its id; none once they were erased. */
const claimsIn = ({ sealed }: CaseEventOf<'MatterRegistered'>): Readonly<Record<string, string>> =>
  Object.fromEntries((sealed?.claims ?? []).map(({ id, text }) => [id, text]))

/** 文号 as it is printed; empty for a paper without a number. */
const numberOf = async ({ directory }: Services, event: Recorded<CaseEvent> | undefined): Promise<string> => {
  if (event?.entry === undefined || event.number === undefined) return ''
  const [register, organ = '', word = ''] = event.entry.register.split('/')
  const unit = register === 'document' ? await directory.unit(organ) : undefined
  return unit === undefined ? '' : docNo(unit.word, word, event.entry.year, event.number)
}

const papersOf = (services: Services, events: readonly Recorded<CaseEvent>[]): Promise<Tracked['papers']> =>
  Promise.all(
    ownPapers(events).map(async (paper) => ({
      ...paper,
      docNo: await numberOf(
        services,
        events.find(({ version }) => version === paper.version),
      ),
    })),
  )

const tracked = async (asked: Asked, matter: string): Promise<Tracked | undefined> => {
  const { services, language } = asked
  const events = (await services.store.read(matter)) as readonly Recorded<CaseEvent>[]
  const [first] = events
  const life = lifeOf(events)
  if (life === undefined || first?.type !== 'MatterRegistered') return undefined
  const today = asDate(services.now())
  const nameOf = await unitNames(services, events)
  return {
    ...{ id: matter, commandId: randomUUID() },
    number: first.number ?? 0,
    year: first.entry?.year ?? 0,
    life,
    subject: first.sealed?.subject ?? '',
    claims: claimsIn(first),
    holder: nameOf(life.holder)[language],
    story: storyFor(events, nameOf),
    rights: rightsOf(life, today, groundOf(events)),
    charges: chargesOf(life, today).map((charge) => ({ ...charge, name: nameOf(charge.unit)[language] })),
    waited: cumulativeDays(life, today),
    linked: await mainOf(services, life),
    papers: await papersOf(services, events),
    opinionServed: first.sealed !== undefined && events.some(({ type }) => type === 'OpinionServed'),
  }
}

/** What was handed in, in the petitioner’s own words; nothing once they were erased. */
const wordsOf = ({ sealed }: Recorded<SubmissionReceived>) => {
  if (sealed === undefined) return { subject: '', narrative: '', claims: [] }
  const { subject, narrative, claims } = sealed
  return { subject, narrative, claims }
}

const found = async (asked: Asked, submission: string, code: string): Promise<Answer> => {
  const { services } = asked
  const all = (await services.store.read(submission)) as readonly Recorded<SubmissionEvent>[]
  const received = [...letterRead(all), ...all].find(({ type }) => type === 'SubmissionReceived') as Recorded<SubmissionReceived>
  if (isSetAside(all)) return show(asked, elsewherePage({ receivedOn: received.data.receivedOn, told: [] }, readerOf(asked)))
  const rows = await services.db.query<{ matter: string }>(mattersOf(services.county, submission))
  const matters: Tracked[] = []
  for (const { matter } of rows) {
    const one = await tracked(asked, matter)
    if (one !== undefined) matters.push(one)
  }
  const { receivedOn } = received.data
  const page = trackPage(
    {
      ...{ submission, code, receivedOn, today: asDate(services.now()) },
      no: submissionNo(received.entry?.year ?? 0, received.number ?? 0),
      ...wordsOf(received),
      firstDue: dueDates('C01', receivedOn)?.legalDue ?? '',
      matters: matters.toSorted((a, b) => a.number - b.number),
    },
    readerOf(asked),
  )
  return show(asked, page)
}

export const trackPageRoute = route({
  method: 'GET',
  path: '/track',
  may: 'anyone',
  page: true,
  summary: { zh: '查进度', en: 'Follow a matter.' },
  handle: (asked) => Promise.resolve(show(asked, codePage(readerOf(asked), false, ''))),
})

export const trackRoute = route({
  method: 'POST',
  path: '/track',
  may: 'anyone',
  page: true,
  limit: { perMinute: 30 },
  summary: { zh: '凭查询码看全部经过', en: 'The whole story, by query code.' },
  body: z.object({ code: z.string().max(100).default('') }),
  handle: async (asked): Promise<Answer> => {
    const { keys, db, county } = asked.services
    const { code } = asked.body
    const [hit] = await db.query<{ submission: string }>(submissionByCode(county, queryKeyOf(keys, code)))
    if (hit !== undefined) return found(asked, hit.submission, code)
    const elsewhere = await asked.services.confidential.track(code)
    if (elsewhere !== undefined) return show(asked, elsewherePage(elsewhere, readerOf(asked)))
    return show(asked, codePage(readerOf(asked), true, code), 404)
  },
})
