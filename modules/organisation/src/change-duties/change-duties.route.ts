import { handlesMatters } from '@onedoor/case'
import { asDate } from '@onedoor/clock'
import { type Answer, NOT_FOUND, route } from '@onedoor/http'
import { dutiesByName } from '@onedoor/text/unit/county-duties'
import { z } from 'zod'
import { clearDuties, insertDuty } from '../organisation.query.ts'
import { changed } from '../organisation.route.ts'
import { ChangeDuties } from './change-duties.contract.ts'
import type { DutiesOfUnit } from './duties.state.ts'

export const dutiesRoute = route({
  method: 'GET',
  path: '/api/organisation/duties',
  may: 'organisation.change',
  summary: { zh: '职责清单：各单位管什么、依据哪一条', en: 'What each unit answers for, and the article that says so.' },
  handle: async ({ services }): Promise<Answer> => {
    const { directory, now } = services
    const written = await directory.duties()
    const units = (await directory.units(asDate(now()))).filter(({ kind }) => handlesMatters(kind))
    const lists = units.map(({ id, name }): DutiesOfUnit => {
      const own = written.filter(({ unit }) => unit === id).map(({ unit: _, ...duty }) => duty)
      return { unit: id, duties: own, byName: own.length > 0 ? [] : dutiesByName(name.zh) }
    })
    return { json: { units: lists } }
  },
})

/** The whole list of a unit takes the place of the one before; who wrote what and when stays in the changes of the organisation. */
export const changeDutiesRoute = route({
  method: 'POST',
  path: '/api/organisation/units/:unit/duties',
  may: 'organisation.change',
  summary: { zh: '写明一个单位的职责', en: 'Write down what a unit answers for.' },
  params: z.object({ unit: z.string() }),
  body: ChangeDuties,
  handle: async (asked): Promise<Answer> => {
    const { county, directory } = asked.services
    const { unit } = asked.params
    const { commandId, duties } = asked.body
    if ((await directory.unit(unit)) === undefined) return NOT_FOUND
    const rows = duties.map((duty, place) => insertDuty(county, unit, place, duty))
    return changed(asked, { commandId, what: 'change-duties', detail: { unit, duties } }, clearDuties(county, unit), ...rows)
  },
})
