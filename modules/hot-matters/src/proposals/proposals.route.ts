import { dayOf } from '@onedoor/case'
import { type Answer, route } from '@onedoor/http'
import { type CountsRow, type ProposalRow, proposalCounts, proposals } from '../proposal.query.ts'
import { shownProposal } from '../proposal.route.ts'
import { ProposalsQuery } from './proposals.contract.ts'

const PAGE = 30

const NONE: CountsRow = { open: 0, overdue: 0, answered: 0, made: 0, adopted: 0, partly: 0, refused: 0 }

export const proposalsRoute = route({
  method: 'GET',
  path: '/api/policy-proposals',
  may: 'documents.office',
  summary: {
    zh: '完善政策建议：哪些待反馈、逾期、采纳与否，最近的在前',
    en: 'Proposals on policy: which wait for an answer, which are late, what became of each; the newest first.',
  },
  query: ProposalsQuery,
  handle: async (asked): Promise<Answer> => {
    const { db, county, now } = asked.services
    const seen = { county, today: dayOf(now()) }
    const { before, only } = asked.query
    const rows = await db.query<ProposalRow>(proposals(seen, { only, before, limit: PAGE + 1 }))
    const [{ open, overdue, answered, ...year } = NONE] = await db.query<CountsRow>(proposalCounts(seen))
    const page = rows.slice(0, PAGE)
    const last = page.at(-1)
    return {
      json: {
        ...{ today: seen.today, open, overdue, answered, year },
        items: await Promise.all(page.map((row) => shownProposal(asked, row))),
        ...(rows.length > PAGE && last !== undefined && { next: String(last.position) }),
      },
    }
  },
})
