import { yearOf } from '@onedoor/case'
import { seesWholeCounty } from '@onedoor/duty'
import { simplified } from '@onedoor/hanzi'
import { type Answer, route } from '@onedoor/http'
import { askedWords } from '@onedoor/text'
import { readNumber } from '../register.contract.ts'
import { shownMatter } from '../register.route.ts'
import { nearOf } from './near.route.ts'
import { type Found, type Page, pageOf, type SearchAsked } from './page.route.ts'
import { SearchQuery } from './search.contract.ts'
import type { Filters } from './search.query.ts'

const NOT_A_NUMBER = { zh: '编号看不懂，请按 访2026-000123 的样子填写。', en: 'This is no number; write it like 访2026-000123.' }
const NO_WORDS = {
  zh: '请至少写两个连着的字；单个字几乎每封信里都有。',
  en: 'Write at least two characters together; a single one stands in nearly every letter.',
}

const invalid = (field: string, message: Readonly<{ zh: string; en: string }>): Answer => ({
  status: 422,
  json: { error: 'invalid', message, fields: [{ field, ...message }] },
})

const filtersOf = ({ services, session, query }: SearchAsked, number: Filters['number']): Filters => {
  const { unit, holder, phase, channel, dueBefore, from, to, place } = query
  const seenBy = session !== undefined && seesWholeCounty(session.roles) ? undefined : (session?.organ ?? '')
  return { county: services.county, seenBy, number, unit, holder, phase, channel, dueBefore, from, to, place }
}

const shownFound = (asked: SearchAsked, { row, passages }: Found) => ({
  ...shownMatter(asked, row),
  ...(passages !== undefined && { passages }),
})

/** Not one on the first page. */
const isNothing = ({ query }: SearchAsked, { found, next }: Page): boolean =>
  found.length === 0 && next === undefined && query.after === undefined

const answered = (asked: SearchAsked, { found, next }: Page, near: readonly Found[]): Answer => ({
  json: {
    items: found.map((one) => shownFound(asked, one)),
    more: next !== undefined,
    ...(next !== undefined && { next }),
    ...(near.length > 0 && { near: near.map((one) => shownFound(asked, one)) }),
  },
})

export const searchRoute = route({
  method: 'GET',
  path: '/api/matters',
  may: 'matter.search',
  summary: {
    zh: '查台账：编号、文字、单位、阶段、渠道、期限、日期、地点',
    en: 'Search the register by number, words, unit, phase, channel, last day, dates, place.',
  },
  query: SearchQuery,
  handle: async (asked): Promise<Answer> => {
    const { no = '', words: typed = '' } = asked.query
    const number = no === '' ? undefined : readNumber(no, yearOf(asked.services.now()))
    if (number === undefined && no !== '') return invalid('no', NOT_A_NUMBER)
    const words = askedWords(typed, simplified)
    if (words.length === 0 && typed !== '') return invalid('words', NO_WORDS)
    const filters = filtersOf(asked, number)
    const page = await pageOf(asked, { filters, words })
    return answered(asked, page, isNothing(asked, page) ? await nearOf(asked, filters, words) : [])
  },
})
