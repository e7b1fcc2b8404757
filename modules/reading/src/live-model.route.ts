import type { Services } from '@onedoor/http'
import { topicModelFrom } from '@onedoor/text/topic/topic-file'
import type { TopicModel } from '@onedoor/text/topic/topic-model'
import { openBytes } from '@onedoor/vault'
import { type Kind, type LiveRow, liveVersion, modelBytes } from './reading.query.ts'

/** Where the sealed weights of a model belong: moved to another place they do not open. */
export const placeOfModel = (kind: Kind, version: string): string => `reading/${kind}/${version}`

type Kept = Readonly<{ version: string; model: Promise<TopicModel | undefined> }>
type Asks = Pick<Services, 'db' | 'county' | 'keys'>

/** One model of each kind is kept in memory for each database; which is in use is asked each time, for a few microseconds. */
const KEPT = new WeakMap<object, Map<Kind, Kept>>()

const read = async ({ db, county, keys }: Asks, kind: Kind, version: string): Promise<TopicModel | undefined> => {
  const [row] = await db.query<{ bytes: Uint8Array | null }>(modelBytes(county, kind, version))
  return row?.bytes == null ? undefined : topicModelFrom(new Uint8Array(openBytes(keys, placeOfModel(kind, version), row.bytes)))
}

/** The model in use; nothing in a county that has none yet. */
export const liveModel = async (asks: Asks, kind: Kind): Promise<TopicModel | undefined> => {
  const [live] = await asks.db.query<LiveRow>(liveVersion(asks.county, kind))
  if (live === undefined) return undefined
  const kept = KEPT.get(asks.db) ?? new Map<Kind, Kept>()
  KEPT.set(asks.db, kept)
  const known = kept.get(kind)
  if (known?.version === live.version) return known.model
  const model = read(asks, kind, live.version)
  kept.set(kind, { version: live.version, model })
  model.catch(() => kept.delete(kind))
  return model
}
