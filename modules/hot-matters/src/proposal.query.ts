import { type Sql, sql } from '@onedoor/database'
import type { ProposalCounts } from './proposal.state.ts'

export type ProposalRow = Readonly<{
  id: string
  position: number
  organ: string
  year: number | null
  number: number | null
  matter: string | null
  filed_on: string
  answer_by: string | null
  adoption: string | null
  received_on: string | null
  voided: boolean
}>

const COLUMNS = sql`p.id, p.position, p.organ, p.year, p.number, p.matter, p.filed_on, p.answer_by, p.adoption, p.received_on, p.voided`

/** Which of them: no answer yet, no answer and the day is over, answered; all of them when left out. */
export type WhichProposals = 'open' | 'overdue' | 'answered'

const OPEN = sql`not p.voided and p.adoption is null`

const overdue = (today: string): Sql => sql`not p.voided and p.adoption is null and p.answer_by < ${today}::date`

type Page = Readonly<{ only: WhichProposals | undefined; before: number | undefined; limit: number }>
type Seen = Readonly<{ county: string; today: string }>

const chosen = ({ today }: Seen, only: WhichProposals | undefined): Sql => {
  if (only === undefined) return sql`true`
  return { open: OPEN, overdue: overdue(today), answered: sql`p.adoption is not null` }[only]
}

/** The newest first. */
export const proposals = (seen: Seen, { only, before, limit }: Page): Sql =>
  sql`select ${COLUMNS} from hot_matters.proposal p where p.county = ${seen.county} and ${chosen(seen, only)}
    and ${before === undefined ? sql`true` : sql`p.position < ${before}`} order by p.position desc limit ${limit}`

/** Those that speak of any matter of the group that this matter is in. */
export const proposalsOfGroup = (county: string, matter: string): Sql =>
  sql`select ${COLUMNS} from hot_matters.proposal p where p.county = ${county} and p.matter in (
      select o.matter from hot_matters.grouped g join hot_matters.grouped o on o.county = ${county} and o.named = g.named
      where g.county = ${county} and g.matter = ${matter})
    order by p.position desc`

export type CountsRow = Omit<ProposalCounts, 'year'> & ProposalCounts['year']

/** How many wait for an answer; and, for the yearly report (第四十一条第三项), what became of those of one year. */
export const proposalCounts = ({ county, today }: Seen): Sql => {
  const thisYear = sql`not p.voided and p.filed_on >= ${`${today.slice(0, 4)}-01-01`}::date`
  return sql`select (count(*) filter (where ${OPEN}))::integer as open, (count(*) filter (where ${overdue(today)}))::integer as overdue,
      (count(*) filter (where p.adoption is not null))::integer as answered, (count(*) filter (where ${thisYear}))::integer as made,
      (count(*) filter (where ${thisYear} and p.adoption = 'ADOPTED'))::integer as adopted,
      (count(*) filter (where ${thisYear} and p.adoption = 'PARTLY'))::integer as partly,
      (count(*) filter (where ${thisYear} and p.adoption = 'NOT'))::integer as refused
    from hot_matters.proposal p where p.county = ${county}`
}
