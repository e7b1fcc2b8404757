import { type Answer, NOT_FOUND, route } from '@onedoor/http'
import type { MatterRow } from '../register.query.ts'
import { shownMatter } from '../register.route.ts'
import { SearchPerson } from './search-person.contract.ts'
import { personKey } from './search-person.projection.ts'
import { mattersOfPerson } from './search-person.query.ts'

const MOST = 50

/** Finds by the exact name, ID number or telephone; the search is on record before its answer is known. */
export const searchPersonRoute = route({
  method: 'POST',
  path: '/api/matters/by-person',
  may: 'person.search',
  summary: { zh: '按人查找（须写明原因，留痕）', en: 'Find the matters of a person; the reason is recorded first.' },
  body: SearchPerson,
  handle: async (asked): Promise<Answer> => {
    const { services, session, body } = asked
    const { about, by, text, reason } = body
    if (session === undefined || (await services.store.read(about)).length === 0) return NOT_FOUND
    await services.recordOpening({ session, matter: about, what: `person-search/${by}`, reason })
    const key = personKey(services.keys, by, text)
    const rows = key === undefined ? [] : await services.db.query<MatterRow>(mattersOfPerson(services.county, key, MOST + 1))
    return { json: { items: rows.slice(0, MOST).map((row) => shownMatter(asked, row)), more: rows.length > MOST } }
  },
})
