import { type CaseEvent, lifeOf, matterNo, PHASES, proposedCause } from '@onedoor/case'
import { type Answer, type Asked, MatterParams, matterCommand, NOT_FOUND, route, visibleMatter } from '@onedoor/http'
import type { Recorded } from '@onedoor/kernel'
import { otherMatter } from '../linking.route.ts'
import { type EarlierRow, earlierMatters } from '../petitioners.query.ts'
import { AssessContact } from './assess-contact.contract.ts'
import { assessContact } from './assess-contact.decide.ts'

const MOST = 20
const WHY = { zh: '比对是否同一信访人的同一事项', en: 'Comparing with earlier matters of the same petitioner' }

export const assessContactRoute = matterCommand({
  path: '/api/matters/:matter/assess-contact',
  may: 'linking.decide',
  summary: { zh: '比对以往事项并写明结论和理由', en: 'Compare with an earlier matter and decide, with reasons.' },
  input: AssessContact,
  decider: assessContact,
  prepare: async ({ earlier, ...rest }, asked) => ({ earlier: await otherMatter(asked, earlier), ...rest }),
})

const beside = async (asked: Asked, row: EarlierRow, on: string) => {
  const events = (await asked.services.store.read(row.id)) as readonly Recorded<CaseEvent>[]
  const life = lifeOf(events)
  const [first] = events
  return {
    ...{ id: row.id, no: matterNo(row.year, row.number), receivedOn: row.received_on },
    subject: first?.type === 'MatterRegistered' ? (first.sealed?.subject ?? '') : '',
    phase: life === undefined ? undefined : PHASES[life.phase],
    cause: proposedCause(events, on),
  }
}

/** Earlier matters with a petitioner in common, and what may have brought the person here again. The look is on record first; nothing is decided by it. */
export const earlierRoute = route({
  method: 'GET',
  path: '/api/matters/:matter/earlier',
  may: 'linking.decide',
  summary: {
    zh: '同一信访人的以往事项（留痕），供比对',
    en: 'Earlier matters with a petitioner in common, for comparing; the look is recorded.',
  },
  params: MatterParams,
  handle: async (asked): Promise<Answer> => {
    const { services, session, params, language } = asked
    const seen = await visibleMatter(asked, params.matter)
    if (session === undefined || seen === undefined) return NOT_FOUND
    await services.recordOpening({ session, matter: params.matter, what: 'person-search/earlier', reason: WHY[language] })
    const rows = await services.db.query<EarlierRow>(earlierMatters(services.county, params.matter, MOST + 1))
    const items = await Promise.all(rows.slice(0, MOST).map((row) => beside(asked, row, seen.life.receivedOn)))
    return { json: { items, more: rows.length > MOST } }
  },
})
