import { type CaseEvent, type Life, lifeOf } from '@onedoor/case'
import { seesWholeCounty } from '@onedoor/duty'
import type { Recorded } from '@onedoor/kernel'
import type { Asked } from './context.ts'
import type { Session } from './session.ts'

/** The petition office sees every matter; a unit sees what it holds or once held. */
export const maySee = (session: Pick<Session, 'roles' | 'organ'>, life: Life): boolean =>
  seesWholeCounty(session.roles) || life.units.includes(session.organ)

/** A matter the person at the door may see, or nothing. */
export const visibleMatter = async (
  { services, session }: Pick<Asked, 'services' | 'session'>,
  matter: string,
): Promise<{ events: readonly Recorded<CaseEvent>[]; life: Life } | undefined> => {
  const events = (await services.store.read(matter)) as readonly Recorded<CaseEvent>[]
  const life = lifeOf(events)
  if (life === undefined || session === undefined || !maySee(session, life)) return undefined
  return { events, life }
}
