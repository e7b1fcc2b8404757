import type { HeldPost } from '@onedoor/case'
import { asDate } from '@onedoor/clock'
import type { Database } from '@onedoor/database'
import { type Answer, type Directory, type Place, route, type Topic, type Unit, type UnitDuty } from '@onedoor/http'
import { posts as allPosts, type PostRow } from '../organisation.query.ts'
import {
  allDuties,
  allHours,
  allPersons,
  allPlaces,
  allTopics,
  allUnits,
  type DutyRow,
  type HoursRow,
  type TopicRow,
  type UnitRow,
} from './directory.query.ts'

type Book = Readonly<{
  units: ReadonlyMap<string, Unit>
  persons: ReadonlyMap<string, string>
  places: readonly Place[]
  posts: readonly HeldPost[]
  topics: readonly Topic[]
  duties: readonly UnitDuty[]
  readAt: number
}>

const hoursOf = (id: string, rows: readonly HoursRow[]): Pick<Unit, 'hours'> => {
  const hours = rows.filter(({ unit }) => unit === id).map(({ unit: _, ...kept }) => kept)
  return hours.length === 0 ? {} : { hours }
}

const unitOf = (row: UnitRow, hours: readonly HoursRow[]): Unit => ({
  ...{ id: row.id, kind: row.kind, name: { zh: row.name_zh, en: row.name_en }, word: row.word, address: row.address, phone: row.phone },
  from: row.effective_from,
  ...(row.effective_until !== null && { until: row.effective_until }),
  ...(row.successor !== null && { successor: row.successor }),
  ...(row.superior !== null && { superior: row.superior }),
  ...hoursOf(row.id, hours),
})

const readUnits = async (db: Database, county: string): Promise<readonly Unit[]> => {
  const hours = await db.query<HoursRow>(allHours(county))
  return (await db.query<UnitRow>(allUnits(county))).map((row) => unitOf(row, hours))
}

type PlaceRow = Readonly<{ code: string; name: string; parent: string | null }>

const placeOf = ({ code, name, parent }: PlaceRow): Place => ({ code, name, ...(parent !== null && { parent }) })

const topicOf = ({ code, name_zh, name_en, effective_until: until }: TopicRow): Topic => ({
  ...{ code, name: { zh: name_zh, en: name_en } },
  ...(until !== null && { until }),
})

const dutyOf = ({ basis, ...duty }: DutyRow): UnitDuty => ({ ...duty, ...(basis !== null && { basis }) })

const isThere = ({ from, until }: Unit, on: string): boolean => from <= on && (until === undefined || on <= until)

const postOf = (row: PostRow) => ({
  ...{ id: row.id, person: row.person, unit: row.unit, role: row.role, from: row.effective_from },
  ...(row.effective_until !== null && { until: row.effective_until }),
})

/** A change made on one server shows on the others within this time. */
const FRESH_MS = 5000

const read = async (db: Database, county: string, now: number): Promise<Book> => {
  const units = await readUnits(db, county)
  const persons = await db.query<{ id: string; name: string }>(allPersons(county))
  const places = await db.query<PlaceRow>(allPlaces(county))
  const posts = await db.query<PostRow>(allPosts(county))
  const topics = await db.query<TopicRow>(allTopics(county))
  const duties = await db.query<DutyRow>(allDuties(county))
  return {
    units: new Map(units.map((unit) => [unit.id, unit])),
    persons: new Map(persons.map(({ id, name }) => [id, name])),
    places: places.map(placeOf),
    posts: posts.map(postOf),
    topics: topics.map(topicOf),
    duties: duties.map(dutyOf),
    readAt: now,
  }
}

/** 名录: small enough to be kept in memory, read again every few seconds. */
export const directoryOf = (db: Database, county: string, now: () => Date): Directory => {
  let book: Promise<Book> | undefined
  let readAt = 0
  const fresh = (): Promise<Book> => {
    const at = now().getTime()
    if (book === undefined || Math.abs(at - readAt) > FRESH_MS) {
      readAt = at
      book = read(db, county, at)
      book.catch(() => (book = undefined))
    }
    return book
  }
  return {
    unit: async (id) => (await fresh()).units.get(id),
    units: async (on) => [...(await fresh()).units.values()].filter((unit) => isThere(unit, on)),
    person: async (id) => (await fresh()).persons.get(id),
    places: async () => (await fresh()).places,
    topics: async () => (await fresh()).topics,
    duties: async () => (await fresh()).duties,
    organisation: async () => {
      const { units, posts } = await fresh()
      return { units: [...units.values()], posts }
    },
    posts: async () => (await fresh()).posts,
    readAgain: () => (book = undefined),
  }
}

export const organisationRoute = route({
  method: 'GET',
  path: '/api/organisation',
  may: 'organisation.read',
  summary: { zh: '单位、地点、内容分类名录', en: 'Units in effect, places and topics.' },
  handle: async ({ services }): Promise<Answer> => {
    const { directory, now } = services
    return { json: { units: await directory.units(asDate(now())), places: await directory.places(), topics: await directory.topics() } }
  },
})

export const organisationWholeRoute = route({
  method: 'GET',
  path: '/api/organisation/whole',
  may: 'organisation.change',
  summary: { zh: '全部单位（含已撤并）、地点、人员和岗位', en: 'Every unit (past ones too), place, person and post.' },
  handle: async ({ services }): Promise<Answer> => {
    const { db, county } = services
    const units = await readUnits(db, county)
    const people = await db.query(allPersons(county))
    const places = (await db.query<PlaceRow>(allPlaces(county))).map(placeOf)
    const posts = (await db.query<PostRow>(allPosts(county))).map(postOf)
    return { json: { units, places, people, posts } }
  },
})
