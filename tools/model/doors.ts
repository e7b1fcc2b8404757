import type { Life } from '@onedoor/case'
import { mayDo } from '@onedoor/duty'
import { maySee, type Route } from '@onedoor/http'
import { moduleRoutes } from '../../apps/server/src/modules.ts'
import type { Act } from './acts.ts'
import { ACTORS, type Actor, PETITIONER_ACTOR } from './cast.ts'

type Door = Readonly<{ may: Route['may'] /** Only in a matter that can be seen. */; seen: boolean }>

const DOORS = moduleRoutes.reduce((doors, { decider, may, path }) => {
  const door = { may, seen: path.includes(':matter') }
  return decider === undefined ? doors : doors.set(decider, [...(doors.get(decider) ?? []), door])
}, new Map<unknown, readonly Door[]>())

/** Every rule that a route of a manifest leads to. */
export const routedRules: readonly unknown[] = [...DOORS.keys()]

export const doorsOf = ({ rule }: Act): readonly Door[] => DOORS.get(rule) ?? []

const opens = ({ may }: Door, { by, roles }: Actor): boolean => {
  if (may === 'anyone') return by === PETITIONER_ACTOR.by
  return may !== 'signed-in' && mayDo(roles, may)
}

const isInside = ({ inside }: Act, { by, roles }: Actor): boolean => inside !== undefined && (by === inside || roles.includes(inside))

/** 岗位: whom the door lets send this command at all, as the server asks, from the same routes. */
const ADMITTED = new Map<Act, readonly Actor[]>()

export const admittedTo = (act: Act): readonly Actor[] => {
  const known = ADMITTED.get(act) ?? ACTORS.filter((who) => isInside(act, who) || doorsOf(act).some((door) => opens(door, who)))
  ADMITTED.set(act, known)
  return known
}

/** May they do it in this matter? Whoever cannot see it is not even told that it is there, but at a door that asks for the number on a paper. */
export const lets = (act: Act, who: Actor, life: Life): boolean =>
  isInside(act, who) || doorsOf(act).some((door) => opens(door, who) && (!door.seen || maySee(who, life)))
