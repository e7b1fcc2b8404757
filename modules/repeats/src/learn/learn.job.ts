import { letterRead, type SubmissionEvent } from '@onedoor/case'
import type { Services } from '@onedoor/http'
import type { Recorded } from '@onedoor/kernel'
import type { MatterLearned } from '@onedoor/text/repeat/learn-matter-anew'
import type { DecidedPair } from '@onedoor/text/repeat/pair-sides'
import { inThread } from '@onedoor/threads'
import { wordsOf } from '../knowledge.query.ts'
import { speaking } from '../speaking.query.ts'
import {
  type DecidedRow,
  decidedPairs,
  insertModel,
  isKnown,
  keepSides,
  type NewModel,
  retire,
  type SideRow,
  sidesOfLetters,
} from './learn.query.ts'
import type { Compared, Trained, TrainingAsked } from './train.state.ts'

/** More decisions than this teach nothing new, and would take minutes to read. */
const MOST = 2_000

const WORK = { file: new URL('./train.state.ts', import.meta.url), name: 'train' }

export type Learns = Pick<Services, 'county' | 'db' | 'keys' | 'store' | 'now'>

/** What one night came to. */
export type Report = Omit<MatterLearned, 'model'> & Readonly<{ version: string }>

/** The words of the letters that were compared; of one that was erased or went to the protected channel there are none, and nothing is learned from it. */
const comparedLetters = async ({ county, db, store }: Learns, decided: readonly DecidedRow[]): Promise<readonly Compared[]> => {
  const ids = [...new Set(decided.flatMap(({ submission, earlier }) => [submission, earlier]))].toSorted()
  const sides = new Map((await db.query<SideRow>(sidesOfLetters(county, ids))).map(({ letter, side }) => [letter, side]))
  const letters: Compared[] = []
  for (const id of ids) {
    const words = wordsOf(letterRead((await store.read(id)) as readonly Recorded<SubmissionEvent>[]))
    const side = sides.get(id)
    if (words !== undefined) letters.push({ id, words, ...(side !== undefined && { side }) })
  }
  return letters
}

const inOrder = (a: DecidedPair, b: DecidedPair): number => (`${a.a}/${a.b}` < `${b.a}/${b.b}` ? -1 : 1)

/** A version says when it was learned, to the second. */
const versionOf = (at: Date): string => `matter-${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}`

const keptOf = ({ verdict, learned, model, figures, inUse }: MatterLearned, comparedWith: string, learnedAt: Date): NewModel | undefined =>
  verdict === 'TOO_FEW' || model === undefined || figures === undefined || inUse === undefined
    ? undefined
    : { learnedAt, verdict, learned, figures, comparedWith, comparedFigures: inUse, model }

const keep = async ({ db, county }: Learns, letters: readonly Compared[], sides: Trained['sides'], made: NewModel | undefined) =>
  db.transaction(async (tx) => {
    const ids = letters.map(({ id }) => id)
    if (ids.length > 0) await tx.query(keepSides(county, ids, sides))
    if (made === undefined || (await tx.query(isKnown(county, made.model.version))).length > 0) return
    if (made.verdict === 'NO_WORSE') await tx.query(retire(county))
    await tx.query(insertModel(county, made))
  })

/** Learns anew from what officers found of two letters: from their words alone, never from what speaks for one person. The arithmetic is done beside the server. */
export const learnDecided = async (learns: Learns): Promise<Report> => {
  const rows = await learns.db.query<DecidedRow>(decidedPairs(learns.county, MOST))
  const letters = await comparedLetters(learns, rows)
  const decided = rows.map(({ submission, earlier, same }) => ({ a: submission, b: earlier, same })).toSorted(inOrder)
  const { knowledge, model: inUse } = await speaking(learns)
  const version = versionOf(learns.now())
  const { learned, sides } = await inThread<TrainingAsked, Trained>(WORK, { letters, decided, knowledge, inUse, version })
  await keep(learns, letters, sides, keptOf(learned, inUse.version, learns.now()))
  const { model: _, ...told } = learned
  return { version, ...told }
}

/** Each night, when nobody sits at the desk; `schedule` is a cron line in county time. */
export const learnJob = { name: 'repeats.learn', schedule: '10 3 * * *', run: learnDecided } as const
