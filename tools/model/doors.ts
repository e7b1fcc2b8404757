import type { Life } from '@onedoor/case'
import { mayDo } from '@onedoor/duty'
import { maySee, type Route } from '@onedoor/http'
import { moduleRoutes } from '../../apps/server/src/modules.ts'
import type { Act } from './acts.ts'
import { ACTORS, type Actor, PETITIONER_ACTOR } from './cast.ts'

type May = Route['may']

const DOORS = moduleRoutes.reduce(
  (doors, { decider, may }) => (decider === undefined ? doors : doors.set(decider, [...(doors.get(decider) ?? []), may])),
  new Map<unknown, readonly May[]>(),
)

/** Every rule that a route of a manifest leads to. */
export const routedRules: readonly unknown[] = [...DOORS.keys()]

export const doorsOf = ({ rule }: Act): readonly May[] => DOORS.get(rule) ?? []

const opens = (may: May, { roles }: Actor): boolean => may !== 'anyone' && may !== 'signed-in' && mayDo(roles, may)

/** 岗位: does the door let this person send this command at all? As the server asks, from the same routes. */
const admitted = (act: Act, who: Actor): boolean => {
  if (who.by === 'system') return act.inside === 'system'
  if (act.inside !== undefined && who.roles.includes(act.inside)) return true
  const doors = doorsOf(act)
  return who.by === PETITIONER_ACTOR.by ? doors.includes('anyone') : doors.some((may) => opens(may, who))
}

/** Whom the door lets in, for each act. */
const ADMITTED = new Map<Act, readonly Actor[]>()

export const admittedTo = (act: Act): readonly Actor[] => {
  const known = ADMITTED.get(act) ?? ACTORS.filter((who) => admitted(act, who))
  ADMITTED.set(act, known)
  return known
}

/** May they do it in this matter? Whoever cannot see it is not even told that it is there. */
export const lets = (act: Act, who: Actor, life: Life): boolean => admittedTo(act).includes(who) && (who.organ === '' || maySee(who, life))
