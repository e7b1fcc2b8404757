import { dayOf, type Life } from '@onedoor/case'
import { simplified } from '@onedoor/hanzi'
import { type Answer, MatterParams, NOT_FOUND, route, type Services, visibleMatter } from '@onedoor/http'
import { unreadable } from '@onedoor/text/topic/unreadable'
import { type Reason, suggestUnits } from '@onedoor/text/unit/suggest-units'
import { countyDuties } from '../county-duties.route.ts'
import { placeNamed } from '../county-units.state.ts'
import { becauseOf, type Words, wordsOfMatter } from '../letters.route.ts'
import { liveModel } from '../live-model.route.ts'
import type { UnitReason, UnitsSaid } from '../units-said.state.ts'

const NONE: UnitsSaid = { units: [] }

const reasonOf = (words: Words, reason: Reason): UnitReason =>
  reason.kind === 'past'
    ? { kind: 'past', percent: Math.round(reason.share * 100), because: reason.evidence.map((one) => becauseOf(words, one)) }
    : reason

const sayUnits = async (services: Services, words: Words, { place, topic }: Life): Promise<UnitsSaid> => {
  const { directory, now } = services
  const places = await directory.places()
  // The unit is named by its place too, where the clerk chose one that the letter leaves out.
  const named = topic === undefined ? {} : { topic }
  const read = { ...words, ...named, body: `${words.body}\n${placeNamed(place, places)}` }
  if (unreadable(words.body) !== undefined && place === '') return NONE
  const past = await liveModel(services, 'UNIT')
  const units = await countyDuties(directory, dayOf(now()))
  const suggested = suggestUnits({ units, onlyListed: true, ...(past !== undefined && { past }) }, read, simplified)
  return {
    ...(past !== undefined && { model: past.version }),
    units: suggested.map(({ unit, reasons }) => ({ unit, reasons: reasons.map((reason) => reasonOf(read, reason)) })),
  }
}

/** 有权处理的单位: three, each with what speaks for it. Whoever routes decides. */
export const suggestUnitsRoute = route({
  method: 'GET',
  path: '/api/matters/:matter/units',
  may: 'routing.refer',
  summary: { zh: '这件事项可能由哪些单位办理，及理由', en: 'Which units may be competent for a matter, with reasons.' },
  params: MatterParams,
  handle: async (asked): Promise<Answer> => {
    const seen = await visibleMatter(asked, asked.params.matter)
    if (seen === undefined) return NOT_FOUND
    const words = await wordsOfMatter(asked.services.store, asked.params.matter)
    return { json: words === undefined ? NONE : await sayUnits(asked.services, words, seen.life) }
  },
})
