import type { DateOnly, Learned } from '@onedoor/clock'
import { type Ability, mayDo } from '@onedoor/duty'
import type { Stamp } from '@onedoor/kernel'
import { createContext, useContext } from 'react'
import type { Said } from './words.tsx'

/** Who sits here, as GET /api/session tells. */
export type Person = Readonly<{
  user: string
  name: string
  unit: Readonly<{ id: string; name: Said }>
  roles: readonly string[]
  /** Day in the county by the server's clock; the browser's own may be wrong. */
  today: DateOnly
  /** Units where this person holds a post; acting for one of them at a time. */
  units: readonly string[]
  /** The password was given by an administrator and must be changed first. */
  mustChange: boolean
  twoStep: boolean
  /** Notices on holidays that this installation has learned since its release: the desk counts with the same calendar as the server. */
  notices: readonly Learned[]
}>

export const SessionContext = createContext<Person | undefined>(undefined)

/** The signed-in person. Pages exist only inside a session, so its absence is a bug. */
export const usePerson = (): Person => {
  const person = useContext(SessionContext)
  if (person === undefined) throw new Error('A page was drawn outside the session.')
  return person
}

export const useMay = (): ((ability: Ability) => boolean) => {
  const { roles } = usePerson()
  return (ability) => mayDo(roles, ability)
}

export const useToday = (): DateOnly => usePerson().today

/** The stamp a rule is probed with on the page. The real one is made by the server. */
export const probeStamp = ({ user, unit, roles, today }: Person): Stamp => ({
  at: new Date(`${today}T12:00:00+08:00`),
  by: user,
  organ: unit.id,
  roles,
  commandId: 'probe',
})
