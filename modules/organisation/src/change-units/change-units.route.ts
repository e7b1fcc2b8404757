import { asDate } from '@onedoor/clock'
import { type Answer, NOT_FOUND, route } from '@onedoor/http'
import { refuse } from '@onedoor/kernel'
import { z } from 'zod'
import { AddUnit, EndUnit } from '../organisation.contract.ts'
import { endUnit, insertPlace, insertUnit } from '../organisation.query.ts'
import { changed } from '../organisation.route.ts'

export const addUnitRoute = route({
  method: 'POST',
  path: '/api/organisation/units',
  may: 'organisation.change',
  summary: { zh: '增设单位', en: 'Add a unit.' },
  body: AddUnit,
  handle: (asked) => {
    const { commandId, place, ...unit } = asked.body
    const { county } = asked.services
    const places = place === undefined ? [] : [insertPlace(county, place.code, place.name, null)]
    return changed(asked, { commandId, what: 'add-unit', detail: asked.body }, insertUnit(county, unit), ...places)
  },
})

export const endUnitRoute = route({
  method: 'POST',
  path: '/api/organisation/units/:unit/end',
  may: 'organisation.change',
  summary: { zh: '撤并单位，写明承接单位', en: 'End a unit and name its successor.' },
  params: z.object({ unit: z.string() }),
  body: EndUnit,
  handle: async (asked): Promise<Answer> => {
    const { directory, now, county } = asked.services
    const { unit: id } = asked.params
    const unit = await directory.unit(id)
    const successor = await directory.unit(asked.body.successor)
    if (unit === undefined) return NOT_FOUND
    const today = asDate(now())
    const lasts = successor !== undefined && (successor.until === undefined || successor.until > asked.body.until)
    if (!lasts || successor.id === id) return refuse('unit-not-in-effect', '信访工作条例 第二十四条第二款')
    if (asked.body.until < today) return refuse('ends-in-the-past')
    return changed(
      asked,
      { commandId: asked.body.commandId, what: 'end-unit', detail: { unit: id, ...asked.body } },
      endUnit(county, id, asked.body),
    )
  },
})
