import { type CaseEvent, type Life, letterRead, lifeOf, opensOne, type SubmissionEvent } from '@onedoor/case'
import { seesWholeCounty } from '@onedoor/duty'
import type { Recorded } from '@onedoor/kernel'
import type { Asked } from './context.ts'
import type { Session } from './session.ts'

/** The petition office sees every matter; a unit sees what it holds or once held. */
export const maySee = (session: Pick<Session, 'roles' | 'organ'>, life: Life): boolean =>
  seesWholeCounty(session.roles) || life.units.includes(session.organ)

/** A matter as it stands, read whole. */
export type SeenMatter = Readonly<{ events: readonly Recorded<CaseEvent>[]; life: Life }>

/** A matter the person at the door may see, or nothing. */
export const visibleMatter = async (
  { services, session }: Pick<Asked, 'services' | 'session'>,
  matter: string,
): Promise<SeenMatter | undefined> => {
  const events = (await services.store.read(matter)) as readonly Recorded<CaseEvent>[]
  const life = lifeOf(events)
  if (life === undefined || session === undefined || !maySee(session, life)) return undefined
  return { events, life }
}

/**
 * The letter that a matter came from. The petition office reads every letter; a unit reads it only when it opened no other matter,
 * since the rest of it is not that unit's business (信访工作条例 第二十二条 sends each matter to the unit that is competent for it).
 */
export const letterOf = async (
  { services, session }: Pick<Asked, 'services' | 'session'>,
  life: Life,
): Promise<readonly Recorded<SubmissionEvent>[]> => {
  const events = letterRead((await services.store.read(life.submission)) as readonly Recorded<SubmissionEvent>[])
  return session !== undefined && (seesWholeCounty(session.roles) || opensOne(events)) ? events : []
}
