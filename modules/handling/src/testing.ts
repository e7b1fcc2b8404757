import { type CaseEvent, type Life, lifeOf } from '@onedoor/case'
import { accepted, drafted, referred, registered, signed } from '@onedoor/case/testing'
import { recorded } from '@onedoor/kernel/testing'

export const CLERK = { organ: 'housing', by: 'clerk-1', roles: ['handler'] }
export const SECOND = { organ: 'housing', by: 'clerk-2', roles: ['handler'] }
export const HEAD = { organ: 'housing', by: 'head-1', roles: ['unit-head'] }
export const ROADS = { organ: 'roads', by: 'clerk-3', roles: ['handler'] }
export const ROADS_HEAD = { organ: 'roads', by: 'head-3', roles: ['unit-head'] }
export const LONG = '桥面由贵局养护，请说明修复安排。'

/** A matter that the housing bureau leads and the roads bureau gives its part to. */
export const road = [
  ['2026-03-02', registered()],
  ['2026-03-04', referred('housing')],
  ['2026-03-05', signed('housing'), CLERK],
  ['2026-03-06', accepted('housing'), CLERK],
] as const
export const asked = ['2026-03-09', { type: 'AssistanceAsked', data: { unit: 'roads', dueOn: '2026-03-20' } }, CLERK] as const
export const given = ['2026-03-16', { type: 'AssistanceGiven', data: { unit: 'roads', attachments: [] } }, ROADS] as const
export const proposed = ['2026-04-01', drafted, CLERK] as const
export const refused = (...claims: readonly string[]) => ({ claims: claims.map((claim) => ({ claim, outcome: 'NOT_SUPPORTED' as const })) })
export const refusing = ['2026-04-01', { ...drafted, data: refused('claim-1', 'claim-2') }, CLERK] as const
export const checked = ['2026-04-02', { type: 'OpinionChecked', data: {} }, SECOND] as const

export const lived = (...past: readonly (readonly [string, CaseEvent, object?])[]): Life | undefined => lifeOf(recorded<CaseEvent>(past))
