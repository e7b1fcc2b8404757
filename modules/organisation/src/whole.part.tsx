import type { Role } from '@onedoor/duty'
import { type PlaceEntry, type Reading, type UnitEntry, useRead } from '@onedoor/ui'

export type WholeUnit = UnitEntry & Readonly<{ from: string; successor?: string }>
export type StaffMember = Readonly<{ id: string; name: string }>
export type Post = Readonly<{ id: string; person: string; unit: string; role: Role; from: string; until?: string }>

/** Every unit (past ones too), place, person and post, as only the administrator sees them. */
export type Whole = Readonly<{
  units: readonly WholeUnit[]
  places: readonly PlaceEntry[]
  people: readonly StaffMember[]
  posts: readonly Post[]
}>

export const useWhole = (): Reading<Whole> => useRead<Whole>('/api/organisation/whole')
