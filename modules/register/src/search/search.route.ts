import { yearOf } from '@onedoor/case'
import { seesWholeCounty } from '@onedoor/duty'
import { type Answer, type Asked, route } from '@onedoor/http'
import { readNumber } from '../register.contract.ts'
import type { MatterRow } from '../register.query.ts'
import { shownMatter } from '../register.route.ts'
import { SearchQuery } from './search.contract.ts'
import { type Filters, search } from './search.query.ts'

const PAGE = 20

const NOT_A_NUMBER = { zh: '编号看不懂，请按 访2026-000123 的样子填写。', en: 'This is no number; write it like 访2026-000123.' }

const cursor = (after: string | undefined) => {
  const [receivedOn, position] = after?.split(',') ?? []
  return receivedOn === undefined ? undefined : { receivedOn, position: Number(position) }
}

const filtersOf = ({ services, session, query }: Asked<unknown, SearchQuery>, number: Filters['number']): Filters => {
  const { unit, holder, phase, dueBefore, from, to, place } = query
  const seenBy = session !== undefined && seesWholeCounty(session.roles) ? undefined : (session?.organ ?? '')
  return { county: services.county, seenBy, number, unit, holder, phase, dueBefore, from, to, place }
}

export const searchRoute = route({
  method: 'GET',
  path: '/api/matters',
  may: 'matter.search',
  summary: { zh: '查台账：编号、单位、阶段、期限、日期、地点', en: 'Search the register by number, unit, phase, last day, dates, place.' },
  query: SearchQuery,
  handle: async (asked): Promise<Answer> => {
    const { services, query } = asked
    const typed = query.no === undefined || query.no === '' ? undefined : readNumber(query.no, yearOf(services.now()))
    if (typed === undefined && query.no !== undefined && query.no !== '')
      return { status: 422, json: { error: 'invalid', message: NOT_A_NUMBER, fields: [{ field: 'no', ...NOT_A_NUMBER }] } }
    const rows = await services.db.query<MatterRow>(search(filtersOf(asked, typed), cursor(query.after), PAGE + 1))
    const page = rows.slice(0, PAGE)
    const last = page.at(-1)
    return {
      json: {
        items: page.map((row) => shownMatter(asked, row)),
        more: rows.length > PAGE,
        ...(rows.length > PAGE && last && { next: `${last.received_on},${last.position}` }),
      },
    }
  },
})
