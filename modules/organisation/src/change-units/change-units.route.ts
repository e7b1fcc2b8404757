import { asDate } from '@onedoor/clock'
import { type Answer, NOT_FOUND, route } from '@onedoor/http'
import { refuse } from '@onedoor/kernel'
import { z } from 'zod'
import { AddUnit, EndUnit, PlaceUnder } from '../organisation.contract.ts'
import { endUnit, insertPlace, insertUnit, placeUnder } from '../organisation.query.ts'
import { changed } from '../organisation.route.ts'

export const addUnitRoute = route({
  method: 'POST',
  path: '/api/organisation/units',
  may: 'organisation.change',
  summary: { zh: '增设单位', en: 'Add a unit.' },
  body: AddUnit,
  handle: async (asked): Promise<Answer> => {
    const { commandId, place, ...unit } = asked.body
    const { county, directory } = asked.services
    if (unit.superior !== undefined && (await directory.unit(unit.superior)) === undefined)
      return refuse('unit-not-in-effect', '信访工作条例 第三十五条')
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

export const placeUnderRoute = route({
  method: 'POST',
  path: '/api/organisation/units/:unit/superior',
  may: 'organisation.change',
  summary: { zh: '写明或者更改上级机关', en: 'Name the organ that leads a unit from the level above.' },
  params: z.object({ unit: z.string() }),
  body: PlaceUnder,
  handle: async (asked): Promise<Answer> => {
    const { directory, now, county } = asked.services
    const { unit: id } = asked.params
    const { commandId, superior } = asked.body
    if ((await directory.unit(id)) === undefined) return NOT_FOUND
    const there = (await directory.units(asDate(now()))).some((unit) => unit.id === superior && unit.id !== id)
    if (superior !== undefined && !there) return refuse('unit-not-in-effect', '信访工作条例 第三十五条')
    return changed(asked, { commandId, what: 'place-under', detail: { unit: id, superior } }, placeUnder(county, id, superior ?? null))
  },
})
