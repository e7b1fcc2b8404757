import { dayOf } from '@onedoor/case'
import type { Services } from '@onedoor/http'
import { inThread } from '@onedoor/threads'
import { openBytes, openWords, sealBytes } from '@onedoor/vault'
import { countyDuties } from '../county-duties.route.ts'
import { placeOfSample, wordsOfMatter } from '../letters.route.ts'
import { placeOfModel } from '../live-model.route.ts'
import { type Kind, type LiveRow, liveVersion, modelBytes } from '../reading.query.ts'
import {
  type DecidedRow,
  decidedMatters,
  forget,
  insertModel,
  keepSides,
  type NewModel,
  retire,
  type SampleRow,
  samples,
} from './learn.query.ts'
import type { Given, Trained, TrainingAsked } from './train.job.ts'

/** More of a county's past than this teaches nothing new and would take minutes to read. */
const MOST = 20_000

/** What one learning came to, for whoever started it. */
export type Report = Readonly<{ kind: Kind; version: string; seconds: number }> & Omit<Trained, 'bytes' | 'sides' | 'seconds'>

export type Learns = Pick<Services, 'county' | 'db' | 'keys' | 'store' | 'directory' | 'now'>

const placed = (side: Given['side'] | null): Pick<Given, 'side'> => (side === null || side === undefined ? {} : { side })

const ownLetters = async ({ county, db, store }: Learns, kind: Kind): Promise<readonly Given[]> => {
  const rows = await db.query<DecidedRow>(decidedMatters(county, kind, MOST))
  const letters: Given[] = []
  for (const { id, decided, side } of rows.toReversed()) {
    const words = await wordsOfMatter(store, id)
    if (words !== undefined) letters.push({ id, ...words, topic: decided, own: true, ...placed(side) })
  }
  return letters
}

const givenLetters = async ({ county, db, keys }: Learns): Promise<readonly Given[]> =>
  (await db.query<SampleRow>(samples(county))).map(({ id, topic, words, side }) => {
    const { title, body } = openWords(keys, placeOfSample(id), words) as { title: string; body: string }
    return { id, title, body, topic, own: false, ...placed(side) }
  })

type InUse = Readonly<{ version: string; bytes: Uint8Array }>

const inUse = async ({ county, db, keys }: Learns, kind: Kind): Promise<InUse | undefined> => {
  const [live] = await db.query<LiveRow>(liveVersion(county, kind))
  if (live === undefined) return undefined
  const [row] = await db.query<{ bytes: Uint8Array | null }>(modelBytes(county, kind, live.version))
  if (row?.bytes == null) return undefined
  return { version: live.version, bytes: new Uint8Array(openBytes(keys, placeOfModel(kind, live.version), row.bytes)) }
}

const modelOf = (
  learns: Learns,
  { kind, version }: Pick<Report, 'kind' | 'version'>,
  trained: Trained,
  before: InUse | undefined,
): NewModel | undefined => {
  const { verdict, figures, bytes, learned, held, seconds } = trained
  if (verdict === 'TOO_FEW' || figures === undefined || bytes === undefined) return undefined
  const live = verdict === 'FIRST' || verdict === 'NO_WORSE'
  return {
    ...{ kind, version, trainedAt: learns.now(), verdict, live, letters: learned, held: held.letters, heldOwn: held.own, seconds, figures },
    ...{ comparedWith: before?.version ?? null, comparedFigures: trained.inUse },
    bytes: sealBytes(learns.keys, placeOfModel(kind, version), bytes),
  }
}

/** A version says what it is of, and when it was learned, to the second. */
const versionOf = (kind: Kind, at: Date): string => `${kind.toLowerCase()}-${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}`

/** Learns one kind anew from what was decided. The arithmetic is done beside, so that nobody at the door waits. */
export const learn = async (learns: Learns, kind: Kind): Promise<Report> => {
  const letters = [...(kind === 'TOPIC' ? await givenLetters(learns) : []), ...(await ownLetters(learns, kind))]
  const before = await inUse(learns, kind)
  const version = versionOf(kind, learns.now())
  const units = kind === 'UNIT' ? { units: await countyDuties(learns.directory, dayOf(learns.now())) } : {}
  const asked = { letters, version, ...units, ...(before !== undefined && { inUse: before.bytes }) }
  const trained = await inThread<TrainingAsked, Trained>({ file: new URL('./train.job.ts', import.meta.url), name: 'train' }, asked)
  const model = modelOf(learns, { kind, version }, trained, before)
  await learns.db.transaction(async (tx) => {
    const ids = letters.map(({ id }) => id)
    if (ids.length > 0) await tx.query(keepSides(learns.county, kind, ids, trained.sides))
    // Two people who ask in one second ask for one version.
    const known = await tx.query<{ bytes: Uint8Array | null }>(modelBytes(learns.county, kind, version))
    if (model === undefined || known.length > 0) return
    if (model.live) await tx.query(retire(learns.county, kind))
    await tx.query(forget(learns.county, kind))
    await tx.query(insertModel(learns.county, model))
  })
  const { bytes: _, sides: __, ...told } = trained
  return { kind, version, ...told }
}

/** Both kinds, one after the other. */
export const learnAll = async (learns: Learns): Promise<readonly Report[]> => [await learn(learns, 'TOPIC'), await learn(learns, 'UNIT')]

/** Each night, when nobody sits at the desk; `schedule` is a cron line in county time. */
export const learnJob = { name: 'reading.learn', schedule: '40 2 * * *', run: learnAll } as const
