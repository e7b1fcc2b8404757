import { seesWholeCounty } from '@onedoor/duty'
import { type Answer, type Asked, NOT_FOUND, route } from '@onedoor/http'
import { type GroupedMatter, groupFigure } from '@onedoor/text/hot/hot-figures'
import { z } from 'zod'
import { MatterId, PeriodQuery } from '../hot-matters.contract.ts'
import { type GroupedRow, groupOf } from '../hot-matters.query.ts'
import { type Compared, comparedOf, matterOf, seeingOf, shownCase, shownHot } from '../hot-matters.route.ts'
import { type ProposalRow, proposalsOfGroup } from '../proposal.query.ts'
import { shownProposal } from '../proposal.route.ts'

/** What was proposed about it, for those who see the whole county: a proposal speaks of all its matters. */
const proposedOf = async (asked: Asked, matter: string) => {
  const { session, services } = asked
  if (session === undefined || !seesWholeCounty(session.roles)) return []
  const rows = await services.db.query<ProposalRow>(proposalsOfGroup(services.county, matter))
  return Promise.all(rows.map((row) => shownProposal(asked, row)))
}

/** Which count a case stands behind: this period's, the earlier one's, or neither. */
const countedIn = ({ receivedOn }: GroupedMatter, { period, before }: Compared): 'now' | 'earlier' | 'other' => {
  if (period.from <= receivedOn && receivedOn <= period.to) return 'now'
  return before.from <= receivedOn && receivedOn <= before.to ? 'earlier' : 'other'
}

export const casesRoute = route({
  method: 'GET',
  path: '/api/hot-matters/:matter',
  may: 'hot-matters.read',
  summary: { zh: '一个热点问题和它背后的每一件', en: 'One hot matter, and every case behind its figures.' },
  params: z.object({ matter: MatterId }),
  query: PeriodQuery,
  handle: async (asked): Promise<Answer> => {
    const rows = await asked.services.db.query<GroupedRow>(groupOf(seeingOf(asked), asked.params.matter))
    if (rows.length === 0) return NOT_FOUND
    const compared = comparedOf(asked, asked.query.period, asked.query.day)
    const cases = new Map(rows.map((row) => [row.id, shownCase(asked, row)]))
    const matters = rows.map(matterOf)
    const figure = shownHot(groupFigure(matters, compared.period, compared.before), cases)
    const items = matters.flatMap((matter) => {
      const shown = cases.get(matter.id)
      return shown === undefined ? [] : [{ ...shown, counted: countedIn(matter, compared), handledWith: matter.handledWith ?? null }]
    })
    return { json: { ...compared, ...figure, id: asked.params.matter, items, proposals: await proposedOf(asked, asked.params.matter) } }
  },
})
