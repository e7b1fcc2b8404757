import type { Dependence } from '@onedoor/case'
import { type Reading, type Said, useRead } from '@onedoor/ui'
import type { Evidence, Link } from './chain/chain.state.ts'

type Named = Readonly<{ id: string; name: Said }>

/** GET /api/matters/:matter/review */
export type ReviewFile = Readonly<{
  chain: readonly Link[]
  evidence: readonly (Evidence & Readonly<{ who: string }>)[]
  ask?: Readonly<{ level: 1 | 2; bodies: readonly Named[]; closes: string; lastDay?: string }>
  candidates?: readonly Readonly<{ person: string; name: string; role: string; dependence?: Dependence }>[]
  above?: readonly Named[]
}>

export const useReviewFile = (matter: string): Reading<ReviewFile> => useRead<ReviewFile>(`/api/matters/${matter}/review`)

/** Why somebody cannot look at it again. */
export const DEPENDENCE: Readonly<Record<Dependence, Said>> = {
  ACTED: { zh: '参与过原处理', en: 'took part in the decision' },
  RECUSED: { zh: '在本件中回避', en: 'stands aside in this matter' },
  UNIT: { zh: '办理期间在原单位任职', en: 'had a post with the unit that decided' },
  SUPERIOR: { zh: '负责人与原处理有关', en: 'works under a head who had a part in it' },
}
