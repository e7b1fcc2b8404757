import { asDate } from '@onedoor/clock'
import { type Answer, NOT_FOUND, route } from '@onedoor/http'
import { z } from 'zod'
import { keepHours } from '../organisation.query.ts'
import { changed } from '../organisation.route.ts'
import { ChangeHours } from './change-hours.contract.ts'
import { hoursFault } from './change-hours.decide.ts'

export const changeHoursRoute = route({
  method: 'POST',
  path: '/api/organisation/units/:unit/hours',
  may: 'organisation.change',
  summary: { zh: '写明单位的办公时间，自某日起', en: 'Say when the counter of a unit opens and closes, from a day on.' },
  params: z.object({ unit: z.string() }),
  body: ChangeHours,
  handle: async (asked): Promise<Answer> => {
    const { directory, now, county } = asked.services
    const { unit } = asked.params
    const { commandId, ...hours } = asked.body
    if ((await directory.unit(unit)) === undefined) return NOT_FOUND
    const fault = hoursFault(hours.from, asDate(now()))
    if (fault !== undefined) return fault
    return changed(asked, { commandId, what: 'change-hours', detail: { unit, ...hours } }, keepHours(county, unit, hours))
  },
})
