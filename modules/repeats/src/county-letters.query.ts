import type { Services } from '@onedoor/http'
import { type PostingIndex, postingIndex } from '@onedoor/text/repeat/posting-index'
import { askedBy, unpacked } from '@onedoor/text/repeat/signature'
import type { Keys } from '@onedoor/vault'
import { type LetterRow, lettersAfter, stillThere } from './repeats.query.ts'
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

const add = (letters: Letters, { position, signature }: LetterRow): void => {
  const read = unpacked(signature)
  letters.signer.readBack(read)
  letters.index.add(letters.positions.length, read.rarest)
  letters.positions.push(position)
  letters.last = position
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

/** Reads every letter committed so far. Who asks after a letter is on record therefore finds every letter before it, whatever process wrote it. */
export const catchUp = (county: County): Promise<void> => {
  const letters = lettersOf(county.keys)
  const next = letters.reading.then(() => readOn(county, letters))
  // Whoever waits is told of a failure; the next one tries again.
  letters.reading = next.catch(() => undefined)
  return next
}

/** False while the letters are still being read after a start: nobody is told then that there is nothing. */
export const isFilled = ({ keys }: County): boolean => lettersOf(keys).filled

export type Alike = Readonly<{ submission: string; shared: number }>

/** Letters that have much of this text in common, most first; only what is still there to be known again. */
export const lettersLike = async (county: County, text: string): Promise<readonly Alike[]> => {
  await catchUp(county)
  const { index, signer, positions } = lettersOf(county.keys)
  const howCommon = (mark: number) => Math.max(signer.known.howCommon(mark), index.lengthOf(mark))
  const found = index
    .candidates(askedBy(signer.marks(text), index.letters(), howCommon), ASKED)
    .map(({ id, shared }) => ({ position: positions[id] as number, shared }))
  const rows = await county.db.query<{ position: number; submission: string }>(
    stillThere(
      county.county,
      found.map(({ position }) => position),
    ),
  )
  const there = new Map(rows.map(({ position, submission }) => [position, submission]))
  const alike = new Map<string, Alike>()
  for (const { position, shared } of found) {
    const submission = there.get(position)
    if (submission !== undefined && !alike.has(submission)) alike.set(submission, { submission, shared })
  }
  return [...alike.values()]
}
