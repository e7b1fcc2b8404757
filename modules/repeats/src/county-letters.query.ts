import type { Services } from '@onedoor/http'
import { amongNew, type Candidate, type PostingIndex, postingIndex, strongest } from '@onedoor/text/repeat/posting-index'
import { type Asked, askedBy, unpacked } from '@onedoor/text/repeat/signature'
import type { Keys } from '@onedoor/vault'
import { type LetterRow, lettersAfter, lettersSince, type SeenRow } from './repeats.query.ts'
import { type Signer, signerOf } from './signing.projection.ts'

type County = Pick<Services, 'db' | 'county' | 'keys'>

/** The letters of a county as this process knows them; filled from committed rows alone, in the order of their positions, and never ahead of them. */
type Letters = {
  index: PostingIndex
  signer: Signer
  /** By the number a letter has in the index; which letter it is, its row says. */
  positions: number[]
  last: number
  filled: boolean
  /** One reading at a time: the same row is never added twice. */
  reading: Promise<void>
}

const BATCH = 2_000
/** As many letters as are looked at for each that is shown: some are gone, some are not for this reader. */
const ASKED = 40

const COUNTIES = new WeakMap<Keys, Letters>()

const lettersOf = (keys: Keys): Letters => {
  const known = COUNTIES.get(keys)
  if (known !== undefined) return known
  const letters: Letters = {
    ...{ index: postingIndex(), signer: signerOf(keys), positions: [], last: -1, filled: false },
    reading: Promise.resolve(),
  }
  COUNTIES.set(keys, letters)
  return letters
}

const add = (letters: Letters, { position, signature }: LetterRow) => {
  const read = unpacked(signature)
  const id = letters.positions.length
  letters.signer.readBack(read)
  letters.index.add(id, read.rarest)
  letters.positions.push(position)
  letters.last = position
  return { id, rarest: read.rarest }
}

const readOn = async ({ db, county }: County, letters: Letters): Promise<void> => {
  for (;;) {
    const rows = await db.query<LetterRow>(lettersAfter(county, letters.last, BATCH))
    for (const row of rows) add(letters, row)
    if (rows.length < BATCH) {
      letters.filled = true
      return
    }
  }
}

/** One after the other. */
const inTurn = <Result>(letters: Letters, work: () => Promise<Result>): Promise<Result> => {
  const next = letters.reading.then(work)
  // Whoever waits is told of a failure; the next one tries again.
  letters.reading = next.then(
    () => undefined,
    () => undefined,
  )
  return next
}

/** Reads every letter committed so far. Who asks after a letter is on record therefore finds every letter before it, whatever process wrote it. */
export const catchUp = (county: County): Promise<void> => {
  const letters = lettersOf(county.keys)
  return inTurn(letters, () => readOn(county, letters))
}

/** False while the letters are still being read after a start: nobody is told then that there is nothing. */
export const isFilled = ({ keys }: County): boolean => lettersOf(keys).filled

export type Alike = Readonly<{ submission: string; shared: number }>

type Seen = Readonly<{ candidates: readonly Candidate[]; there: ReadonlyMap<number, string> }>

/**
 * The index is asked as it stands, and the rows in one question for what came since and for which of its letters are still there; what came since is weighed by itself.
 * Where more came than is read at once, the rest is read and all is asked anew.
 */
const lookInTurn = async (county: County, letters: Letters, askedNow: () => readonly Asked[]): Promise<Seen> => {
  for (;;) {
    const asked = askedNow()
    const known = letters.index.candidates(asked, ASKED)
    const positions = known.map(({ id }) => letters.positions[id] as number)
    const rows = await county.db.query<SeenRow>(lettersSince(county.county, letters.last, BATCH, positions))
    const fresh = rows.flatMap(({ position, signature }) => (signature === null ? [] : [add(letters, { position, signature })]))
    if (fresh.length < BATCH)
      return {
        candidates: strongest([known, amongNew(asked, fresh)], ASKED),
        there: new Map(rows.map(({ position, submission }) => [position, submission])),
      }
    await readOn(county, letters)
  }
}

/** Letters that have much of this text in common, most first; only what is still there to be known again. Nothing that was committed before it is asked is missed. */
export const lettersLike = async (county: County, text: string): Promise<readonly Alike[]> => {
  const letters = lettersOf(county.keys)
  if (!letters.filled) await catchUp(county)
  const { index, signer, positions } = letters
  const marks = signer.marks(text)
  const howCommon = (mark: number) => Math.max(signer.known.howCommon(mark), index.lengthOf(mark))
  const { candidates, there } = await inTurn(letters, () => lookInTurn(county, letters, () => askedBy(marks, index.letters(), howCommon)))
  const alike = new Map<string, Alike>()
  for (const { id, shared } of candidates) {
    const submission = there.get(positions[id] as number)
    if (submission !== undefined && !alike.has(submission)) alike.set(submission, { submission, shared })
  }
  return [...alike.values()]
}
