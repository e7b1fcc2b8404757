import { route } from '@onedoor/http'
import { AddPlaces } from '../organisation.contract.ts'
import { insertPlace } from '../organisation.query.ts'
import { changed } from '../organisation.route.ts'

export const addPlacesRoute = route({
  method: 'POST',
  path: '/api/organisation/places',
  may: 'organisation.change',
  summary: { zh: '增加村、社区', en: 'Add the villages of a township, all of them or none.' },
  body: AddPlaces,
  handle: (asked) => {
    const { commandId, parent, places } = asked.body
    const statements = places.map(({ code, name }) => insertPlace(asked.services.county, code, name, parent))
    return changed(asked, { commandId, what: 'add-places', detail: { parent, codes: places.map(({ code }) => code) } }, ...statements)
  },
})
