import { type Sql, sql } from '@onedoor/database'
import { FEATURES } from '@onedoor/text/repeat/likeness'
import type { MatterModel } from '@onedoor/text/repeat/same-matter'
import { learned } from './knowledge.query.ts'
import type { Learned } from './learn.state.ts'

const liveModel = (county: string): Sql => sql`select model from repeats.model where county = ${county} and live`

/** Learned under an earlier release it may ask for what is not measured any more. */
const isUnderstood = ({ features }: MatterModel): boolean => features.every((feature) => FEATURES.includes(feature))

/**
 * How the county writes, and the model that says of two letters whether they look like one matter: the one learned from officers' decisions that is in use, or the one that
 * learned from nobody. Which it is, is asked each time: every process speaks with the same voice.
 */
export const speaking = async (county: Parameters<typeof learned>[0]): Promise<Learned> => {
  const here = await learned(county)
  const [live] = await county.db.query<{ model: MatterModel }>(liveModel(county.county))
  return live !== undefined && isUnderstood(live.model) ? { ...here, model: live.model } : here
}
