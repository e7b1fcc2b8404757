import { typedSound } from '@onedoor/hanzi'
import { type Answer, type Asked, NOT_FOUND, route, visibleMatter } from '@onedoor/http'
import type { MatterRow } from '../register.query.ts'
import { shownMatter } from '../register.route.ts'
import { soundKey, soundsIn } from '../sounds.projection.ts'
import { SearchPerson } from './search-person.contract.ts'
import { personKey } from './search-person.projection.ts'
import { mattersBySound, mattersOfPerson } from './search-person.query.ts'

const MOST = 50

type SearchAsked = Asked<unknown, unknown, SearchPerson>

const exactly = async ({ services, body: { by, text } }: SearchAsked): Promise<readonly MatterRow[]> => {
  const key = personKey(services.keys, by, text)
  return key === undefined ? [] : services.db.query<MatterRow>(mattersOfPerson(services.county, key, MOST + 1))
}

/** Keys of sounds stand beside those of words and may be equal by chance, so each matter is asked who is named in it. */
const bySound = async (asked: SearchAsked, sound: string): Promise<readonly MatterRow[]> => {
  const { county, db, keys } = asked.services
  const rows = await db.query<MatterRow>(mattersBySound(county, soundKey(keys, sound), MOST + 1))
  const read = await Promise.all(rows.map(async (row) => ({ row, seen: await visibleMatter(asked, row.id) })))
  return read.flatMap(({ row, seen }) => (seen?.events.some((event) => soundsIn(event).includes(sound)) === true ? [row] : []))
}

const latestFirst = (a: MatterRow, b: MatterRow): number =>
  a.received_on === b.received_on ? b.position - a.position : a.received_on < b.received_on ? 1 : -1

/** Finds by the exact name, ID number or telephone, or by how a Chinese name sounds; the search is on record before its answer is known. */
export const searchPersonRoute = route({
  method: 'POST',
  path: '/api/matters/by-person',
  may: 'person.search',
  summary: {
    zh: '按人查找，姓名可用拼音（须写明原因，留痕）',
    en: 'Find the matters of a person, by name also in pinyin; the reason is recorded first.',
  },
  body: SearchPerson,
  handle: async (asked): Promise<Answer> => {
    const { services, session, body } = asked
    const { about, by, text, reason } = body
    if (session === undefined || (await services.store.read(about)).length === 0) return NOT_FOUND
    const sound = by === 'name' ? typedSound(text) : undefined
    // By its sound a name finds people of other characters too, so the record says that it was asked so.
    await services.recordOpening({ session, matter: about, what: `person-search/${sound === undefined ? by : 'pinyin'}`, reason })
    const found = [...(await exactly(asked)), ...(sound === undefined ? [] : await bySound(asked, sound))]
    const rows = [...new Map(found.map((row) => [row.id, row])).values()].toSorted(latestFirst)
    return { json: { items: rows.slice(0, MOST).map((row) => shownMatter(asked, row)), more: rows.length > MOST } }
  },
})
