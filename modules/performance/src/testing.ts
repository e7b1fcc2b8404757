import { answeredRoad } from '@onedoor/case/testing'

export const CLERK = { organ: 'housing', by: 'clerk-1', roles: ['handler'] }
export const HEAD = { organ: 'housing', by: 'head-1', roles: ['unit-head'] }
export const OTHER = { organ: 'roads', by: 'clerk-2', roles: ['handler'] }
export const OFFICE = { organ: 'office', by: 'officer-1', roles: ['supervisor'] }
export const PETITIONER = { organ: '', by: 'petitioner', roles: [] }

/** Answered without a promise. */
export const answered = answeredRoad({ office: OFFICE, clerk: CLERK, head: HEAD })
/** Handled up to the draft. */
export const worked = answered.slice(0, 5)
