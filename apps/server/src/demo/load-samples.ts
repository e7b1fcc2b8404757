import { organisation } from '@onedoor/organisation/organisation.module'
import { reading } from '@onedoor/reading/reading.module'
import type { County } from '../county.ts'
import { demoSamples } from './samples/samples.ts'

/** Gives the demo county its invented letters to learn from, and learns once, so that suggestions are there from the first start. Done before, it does nothing. */
export const loadSamples = async ({ db, code, secrets: { keys }, store }: County, now: Date): Promise<void> => {
  const directory = organisation.directoryOf(db, code, () => now)
  const asks = { county: code, db, keys, store, directory, now: () => now }
  if (await reading.hasModel(asks)) return
  await db.transaction((tx) => reading.giveSamples(tx, { county: code, keys }, demoSamples()))
  await reading.learnAll(asks)
}
