import { type CaseEvent, dayOf } from '@onedoor/case'
import type { Asked } from '@onedoor/http'
import type { Recorded } from '@onedoor/kernel'
import { handledBy, reopenedSince } from './handled-by.state.ts'
import type { LookBackEvent } from './look-back.events.ts'

type Given = Readonly<{ matter: string }>

/** What the rule asks about the matter itself: who worked on it, and whether it was taken up again since the list was handed out. */
export const foundOf = async <Body extends Given>(asked: Asked, body: Body, past: readonly Recorded<LookBackEvent>[]) => {
  const events = (await asked.services.store.read(body.matter)) as readonly Recorded<CaseEvent>[]
  const [ordered] = past
  const reopened = ordered === undefined ? undefined : reopenedSince(events, dayOf(ordered.at))
  return { ...body, handledBy: handledBy(events, asked.session?.organ ?? ''), reopened }
}
