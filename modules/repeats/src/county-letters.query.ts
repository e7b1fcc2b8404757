import type { Services } from '@onedoor/http'
import { amongNew, type Candidate, type PostingIndex, postingIndex, strongest } from '@onedoor/text/repeat/posting-index'
import { type Asked, askedBy, unpacked } from '@onedoor/text/repeat/signature'
import type { Keys } from '@onedoor/vault'
import { type LetterName, type LetterNames, letterNames } from './letter-names.state.ts'
import { goneUntil, type LetterRow, lettersAfter, lettersSince, MOST_SINCE, type Read, type SinceRow } from './repeats.query.ts'
import { type Signer, signerOf } from './signing.projection.ts'

type County = Pick<Services, 'db' | 'county' | 'keys'>

/** The letters of a county as this process knows them; filled from committed rows alone, in the order of their positions, and never ahead of them. */
type Letters = {
  index: PostingIndex
  signer: Signer
  /** By the number a letter has in the index. */
  names: LetterNames
  /** What was erased or set aside since it was read into the index, where it stays until the next filling. */
  gone: Set<string>
  read: Read
  begun: boolean
  filled: boolean
  /** One reading at a time: the same row is never added twice. */
  reading: Promise<void>
}

/** As many letters as are looked at for each that is shown: some are gone, some are not for this reader. */
const ASKED = 40

const COUNTIES = new WeakMap<Keys, Letters>()

const lettersOf = (keys: Keys): Letters => {
  const known = COUNTIES.get(keys)
  if (known !== undefined) return known
  const letters: Letters = {
    ...{ index: postingIndex(), signer: signerOf(keys), names: letterNames(), gone: new Set(), read: { letter: -1, gone: -1 } },
    ...{ begun: false, filled: false, reading: Promise.resolve() },
  }
  COUNTIES.set(keys, letters)
  return letters
}

const nameOf = ({ submission, version }: LetterName): string => `${submission}/${version}`

const add = (letters: Letters, { position, submission, version, signature }: LetterRow) => {
  const read = unpacked(signature)
  const id = letters.names.add({ submission, version })
  letters.signer.readBack(read)
  letters.index.add(id, read.rarest)
  letters.read = { ...letters.read, letter: position }
  return { id, rarest: read.rarest }
}

const takeOut = (letters: Letters, { position, stream, versions }: SinceRow): void => {
  for (const version of versions) letters.gone.add(nameOf({ submission: stream, version }))
  letters.read = { ...letters.read, gone: position }
}

/** What is gone before the first letter is read has no row any more. */
const begin = async ({ db, county }: County, letters: Letters): Promise<void> => {
  const [until] = await db.query<{ position: number }>(goneUntil(county))
  letters.read = { ...letters.read, gone: until?.position ?? -1 }
  letters.begun = true
}

const readLetters = async ({ db, county }: County, letters: Letters): Promise<void> => {
  for (;;) {
    const rows = await db.query<LetterRow>(lettersAfter(county, letters.read.letter, MOST_SINCE))
    for (const row of rows) add(letters, row)
    if (rows.length < MOST_SINCE) return
  }
}

const readOn = async (county: County, letters: Letters): Promise<void> => {
  if (!letters.begun) await begin(county, letters)
  await readLetters(county, letters)
  letters.filled = true
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

const questionOf = ({ signer, index }: Letters, text: string): readonly Asked[] =>
  askedBy(signer.marks(text), index.letters(), (mark) => Math.max(signer.known.howCommon(mark), index.lengthOf(mark)))

/** Not before what was asked of PostgreSQL has left this process. */
const sent = (): Promise<void> => new Promise((go) => setImmediate(go))

/** The index as it stands now. */
const amongKnown = (letters: Letters, text: string) => {
  const asked = questionOf(letters, text)
  return { asked, known: letters.index.candidates(asked, ASKED) }
}

/** What came and what is gone; `more` where there was more of either than is read at once. */
const takeIn = (letters: Letters, rows: readonly SinceRow[]) => {
  const fresh = rows.flatMap(({ position, stream, versions, signature }) =>
    signature === null ? [] : [add(letters, { position, submission: stream, version: versions[0] ?? 0, signature })],
  )
  const gone = rows.filter(({ signature }) => signature === null)
  for (const row of gone) takeOut(letters, row)
  return { fresh, more: Math.max(fresh.length, gone.length) >= MOST_SINCE }
}

/**
 * PostgreSQL is asked what came and what went since the last question, and while it looks, the index is read as it stands; what came since is weighed by itself.
 * Where more came than is read at once, the rest is read and all is asked anew.
 */
const lookInTurn = async (county: County, letters: Letters, text: string): Promise<readonly Candidate[]> => {
  for (;;) {
    const [rows, { asked, known }] = await Promise.all([
      county.db.query<SinceRow>(lettersSince(county.county, letters.read)),
      sent().then(() => amongKnown(letters, text)),
    ])
    const { fresh, more } = takeIn(letters, rows)
    if (!more) return strongest([known, amongNew(asked, fresh)], ASKED)
    await readOn(county, letters)
  }
}

/** Letters that have much of this text in common, most first; only what is still there to be known again. Nothing that was committed before it is asked is missed. */
export const lettersLike = async (county: County, text: string): Promise<readonly Alike[]> => {
  const letters = lettersOf(county.keys)
  if (!letters.filled) await catchUp(county)
  const candidates = await inTurn(letters, () => lookInTurn(county, letters, text))
  const alike = new Map<string, Alike>()
  for (const { id, shared } of candidates) {
    const name = letters.names.at(id)
    if (!letters.gone.has(nameOf(name)) && !alike.has(name.submission)) alike.set(name.submission, { submission: name.submission, shared })
  }
  return [...alike.values()]
}
