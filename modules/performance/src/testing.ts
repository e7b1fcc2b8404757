import { accepted, drafted, issued, referred, registered, served, signed } from '@onedoor/case/testing'

export const CLERK = { organ: 'housing', by: 'clerk-1', roles: ['handler'] }
export const HEAD = { organ: 'housing', by: 'head-1', roles: ['unit-head'] }
export const OTHER = { organ: 'roads', by: 'clerk-2', roles: ['handler'] }
export const OFFICE = { organ: 'office', by: 'officer-1', roles: ['supervisor'] }
export const PETITIONER = { organ: '', by: 'petitioner', roles: [] }

/** Handled up to the draft. */
export const worked = [
  ['2026-03-02', registered()],
  ['2026-03-04', referred('housing')],
  ['2026-03-05', signed('housing'), CLERK],
  ['2026-03-06', accepted('housing'), CLERK],
  ['2026-04-01', drafted, CLERK],
] as const
/** Answered without a promise. */
export const answered = [...worked, ['2026-04-02', issued('housing'), HEAD], ['2026-04-03', served('2026-04-03'), CLERK]] as const
