import type { Role } from '@onedoor/duty'
import { ABOVE, BUREAUS, staffName, TOWNSHIPS, townUnit } from './organisation.ts'

export type Staff = Readonly<{ person: string; name: string; unit: string; role: Role }>

const OFFICE: readonly (readonly [person: string, role: Role])[] = [
  ['window1', 'registrar'],
  ['window2', 'registrar'],
  ['routing', 'dispatcher'],
  ['officehead', 'office-head'],
  ['supervisor', 'supervisor'],
  ['auditor', 'auditor'],
  ['admin', 'administrator'],
]

const UNITS: readonly string[] = [...BUREAUS.map(([id]) => id), ...TOWNSHIPS.map(([code]) => townUnit(code))]

/** 纪检监察 of the demo county: they read what is reported in confidence, and do nothing else. */
const DISCIPLINE: readonly (readonly [person: string, unit: string, role: Role])[] = [
  ['discipline-officer', 'discipline', 'confidential-officer'],
  ['discipline-officer2', 'discipline', 'confidential-officer'],
  ['discipline-auditor', 'discipline', 'confidential-auditor'],
  ['city-discipline', 'discipline-above', 'confidential-officer'],
]

/** Clerk, legal checker and head of a unit in the demo county. */
export const clerkOf = (unit: string): string => `${unit}-clerk`
export const checkerOf = (unit: string): string => `${unit}-legal`
export const headOf = (unit: string): string => `${unit}-head`

/** Who looks at a decision again, and who signs the review. */
export const reviewerOf = (unit: string): string => `${unit}-reviewer`
export const reviewHeadOf = (unit: string): string => `${unit}-head`

/** Everybody who works in the demo county. */
export const STAFF: readonly Staff[] = [
  ...OFFICE.map(([person, role], i) => ({ person, name: staffName(i), unit: 'office', role })),
  ...UNITS.flatMap((unit, i) => [
    { person: clerkOf(unit), name: staffName(i * 2 + 11), unit, role: 'handler' as const },
    { person: headOf(unit), name: staffName(i * 2 + 12), unit, role: 'unit-head' as const },
    { person: checkerOf(unit), name: staffName(i + 101), unit, role: 'legal-checker' as const },
  ]),
  ...DISCIPLINE.map(([person, unit, role], i) => ({ person, name: staffName(i + 80), unit, role })),
  ...ABOVE.flatMap(([unit], i) => [
    { person: reviewerOf(unit), name: staffName(i * 2 + 91), unit, role: 'reviewer' as const },
    { person: reviewHeadOf(unit), name: staffName(i * 2 + 92), unit, role: 'review-head' as const },
  ]),
]

/** Whose logins are printed: one of each role, so that every side can be tried. */
export const SHOWN: readonly string[] = [
  'window1',
  'routing',
  'officehead',
  'supervisor',
  clerkOf('housing'),
  headOf('housing'),
  checkerOf('housing'),
  clerkOf('labour'),
  reviewerOf('city-environment'),
  reviewHeadOf('city-environment'),
  'auditor',
  'admin',
  'discipline-officer',
  'discipline-auditor',
]
