import { type CaseEvent, lifeOf } from '@onedoor/case'
import type { Services } from '@onedoor/http'
import { isRefusal, type Recorded } from '@onedoor/kernel'
import { storyOf } from '../documents.route.ts'
import { paperOf } from '../documents.state.ts'
import { isKept, isVoided, keptPaper } from '../kept-paper.route.ts'
import { type DueRow, notSealed } from '../sealed.query.ts'

const BATCH = 20
/** What is older was brought in from elsewhere, with papers of its own; it is signed when somebody first opens it. */
const WITHIN_DAYS = 3

const sign = async (services: Services, { matter, version }: DueRow): Promise<boolean> => {
  const events = (await services.store.read(matter)) as readonly Recorded<CaseEvent>[]
  if (lifeOf(events) === undefined || isVoided(events, version)) return false
  const paper = paperOf(await storyOf({ services }, events), version)
  // What lacks a content the law wants is not signed; its unit sees why in the list of documents.
  if (paper === undefined || isRefusal(paper) || !isKept(paper)) return false
  return !isRefusal(await keptPaper(services, { matter, events, version, paper }))
}

/** Signs and keeps what was issued in these days and nobody has opened yet. Returns how many. */
const sweep = async (services: Services): Promise<number> => {
  const since = new Date(services.now().getTime() - WITHIN_DAYS * 86_400_000)
  let done = 0
  for (const row of await services.db.query<DueRow>(notSealed(services.county, since, BATCH))) done += (await sign(services, row)) ? 1 : 0
  return done
}

export const signPaperJob = { name: 'documents.sign-paper', schedule: '* * * * *', run: sweep } as const
