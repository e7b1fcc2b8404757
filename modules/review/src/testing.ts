import type { CaseEvent, HeldPost } from '@onedoor/case'
import { answeredRoad, reviewAccepted, reviewDecided, reviewDrafted, reviewRequested, reviewServed } from '@onedoor/case/testing'
import type { Stamp } from '@onedoor/kernel'

export const CLERK = { organ: 'housing', by: 'clerk-1', roles: ['handler'] }
export const HEAD = { organ: 'housing', by: 'head-1', roles: ['unit-head'] }
export const OFFICE = { organ: 'office', by: 'officer-1', roles: ['dispatcher'] }
export const OFFICE_HEAD = { organ: 'office', by: 'office-head-1', roles: ['office-head'] }
export const REVIEWER = { organ: 'county-gov', by: 'reviewer-1', roles: ['reviewer'] }
export const REVIEW_HEAD = { organ: 'county-gov', by: 'review-head-1', roles: ['review-head'] }
export const CITY = { organ: 'city-gov', by: 'city-head-1', roles: ['review-head'] }
export const PETITIONER = { organ: '', by: 'petitioner', roles: [] }

export const post = (person: string, unit: string, role: string): HeldPost => ({ person, unit, role, from: '2019-01-01' })
export const POSTS: readonly HeldPost[] = [post('reviewer-1', 'county-gov', 'reviewer'), post('review-head-1', 'county-gov', 'review-head')]

export type Past = readonly (readonly [at: string, event: CaseEvent, who: Partial<Stamp>])[]

export const served3: Past = answeredRoad({ office: OFFICE, clerk: CLERK, head: HEAD })
export const asked: Past = [...served3, ['2026-04-10', reviewRequested(1, 'county-gov'), PETITIONER]]
export const taken: Past = [...asked, ['2026-04-13', reviewAccepted(1, 'reviewer-1'), REVIEWER]]
export const reviewed: Past = [
  ...taken,
  ['2026-04-20', reviewDrafted(1), REVIEWER],
  ['2026-04-21', reviewDecided(1), REVIEW_HEAD],
  ['2026-04-22', reviewServed(1, '2026-04-22'), REVIEWER],
]
export const final: Past = [
  ...reviewed,
  ['2026-05-06', reviewRequested(2, 'city-gov', '2026-05-06'), PETITIONER],
  ['2026-05-20', reviewDecided(2), CITY],
  ['2026-05-21', reviewServed(2, '2026-05-21'), CITY],
]
