import { type Answer, type Asked, MatterParams, NOT_FOUND, route, visibleMatter } from '@onedoor/http'
import { fold as folded } from '@onedoor/kernel'
import { pastOf } from '../finding.route.ts'
import { shownSide, sideOf } from '../letter-side.route.ts'
import { type FindingRow, findingsOf } from '../repeats.query.ts'
import { asksWhich, type Compared, fold } from '../repeats.state.ts'

type Reader = Pick<Asked, 'services' | 'session'>

type From = Readonly<{ submission: string; state: Compared }>

/** Seen from this letter: the other one of the two, and whether it came before or after. What is not for this reader is not there. */
const seenFrom = async (reader: Reader, { submission, state }: From, row: FindingRow) => {
  const before = row.submission === submission
  const other = await sideOf(reader, before ? row.earlier : row.submission)
  if (other === undefined) return []
  const { found, matter, own } = row
  const asks = before && state.found.some((one) => one.earlier === row.earlier && asksWhich(state, one))
  return [
    {
      ...{ later: row.submission, earlier: row.earlier, before, found, other: shownSide(other), asksWhich: asks },
      ...(matter !== null && { matter }),
      ...(own !== null && { own }),
    },
  ]
}

/** 相关来件: which letters an officer found to be one with the letter of this matter, earlier and later ones. No person in it. */
export const linkedRoute = route({
  method: 'GET',
  path: '/api/matters/:matter/repeats',
  may: 'matter.read',
  summary: { zh: '与本件来件有比对结论的来件', en: 'Letters that were compared with the letter of this matter, and what was found.' },
  params: MatterParams,
  handle: async (asked): Promise<Answer> => {
    const { services, params } = asked
    const seen = await visibleMatter(asked, params.matter)
    if (seen === undefined) return NOT_FOUND
    const { submission } = seen.life
    const rows = await services.db.query<FindingRow>(findingsOf(services.county, submission))
    const state = folded(await pastOf(asked, submission), fold)
    const items = await Promise.all(rows.map((row) => seenFrom(asked, { submission, state }, row)))
    return { json: { submission, items: items.flat() } }
  },
})
