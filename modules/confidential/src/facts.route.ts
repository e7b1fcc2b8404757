import { randomUUID } from 'node:crypto'
import {
  type ConfidentialFact,
  type ConfidentialFile,
  type GuardedLetter,
  guardedFold,
  type LetterTaken,
  type TakenLetter,
} from '@onedoor/barrier'
import type { Query } from '@onedoor/database'
import { fold, type Json, type Recorded, type Stamp } from '@onedoor/kernel'
import { blindKey, type Keys, openBytes, openWords, queryCodeOf, queryKeyOf, sealBytes, sealWords, sha256 } from '@onedoor/vault'
import {
  allFacts,
  allOpenings,
  type FactRow,
  factBy,
  factsOf,
  fileBy,
  type Head,
  headOf,
  insertCode,
  insertFact,
  insertFile,
  insertOpening,
  letterByCode,
  lockedHead,
  moveHead,
} from './store.query.ts'

/** The county, and the key of this channel alone. */
export type Sealing = Readonly<{ county: string; keys: Keys }>

export type Fact = Recorded<ConfidentialFact>

type Body = Readonly<{ type: string; data: Json; sealed?: Json; at: string; by: string; organ: string; number?: number }>

const opened = ({ keys }: Sealing, { letter, version, seq, body }: FactRow): Fact => {
  const { at, ...rest } = openWords(keys, `${letter}/${version}`, body) as unknown as Body
  return { ...rest, stream: letter, version, position: seq, at: new Date(at) } as unknown as Fact
}

const linked = (before: Uint8Array, seq: number, body: string): Uint8Array =>
  sha256(Buffer.concat([before, Buffer.from(`${seq}\n${body}`, 'utf8')]))

export const commandKey = ({ keys }: Sealing, commandId: string): string => blindKey(keys, 'command', commandId)

/** `检2026-K7MQ3X`: how people call a letter. Not its number in the register, which would tell how many there are. */
export const referenceOf = ({ keys }: Sealing, { id, year }: Readonly<{ id: string; year: number }>): string =>
  `检${year}-${queryCodeOf(keys, `reference ${id}`).replaceAll('-', '').slice(0, 6)}`

export const codeOf = ({ keys }: Sealing, letter: string): string => queryCodeOf(keys, letter)

export const readFacts = async (db: Query, sealing: Sealing, letter: string): Promise<readonly Fact[]> =>
  (await db.query<FactRow>(factsOf(sealing.county, letter))).map((row) => opened(sealing, row))

/** Every letter of the channel, latest first: the store is small, and nothing about a letter stands outside its sealed facts. */
export const readLetters = async (
  db: Query,
  sealing: Sealing,
): Promise<readonly Readonly<{ id: string; letter: GuardedLetter; facts: readonly Fact[] }>[]> => {
  const rows = await db.query<FactRow>(allFacts(sealing.county))
  const streams = Map.groupBy(rows, ({ letter }) => letter)
  return [...streams]
    .map(([id, own]) => ({ id, facts: own.map((row) => opened(sealing, row)) }))
    .flatMap(({ id, facts }) => {
      const letter = fold(facts, guardedFold)
      return letter === undefined ? [] : [{ id, letter, facts }]
    })
    .toReversed()
}

/** Adds one fact, with the next number and link of the chain. In a transaction of the caller. */
export const addFact = async (
  tx: Query,
  sealing: Sealing,
  { letter, version, fact }: Readonly<{ letter: string; version: number; fact: ConfidentialFact }>,
  stamp: Stamp,
): Promise<void> => {
  const { county, keys } = sealing
  const head = await lockedHead(tx, county)
  const seq = head.facts + 1
  const letters = head.letters + (fact.type === 'LetterTaken' ? 1 : 0)
  const { at, by, organ } = stamp
  const told = { ...fact, at: at.toISOString(), by, organ, ...(fact.type === 'LetterTaken' && { number: letters }) }
  const body = sealWords(keys, `${letter}/${version}`, told as unknown as Json)
  const chain = linked(head.chain, seq, body)
  await tx.query(insertFact(county, { seq, letter, version, body, chain }, commandKey(sealing, stamp.commandId)))
  await tx.query(moveHead(county, { ...head, facts: seq, letters, chain }))
}

const filePlace = (handle: string): string => `file/${handle}`

/** Seals a file under a handle made by chance. */
export const keepFile = async (db: Query, { county, keys }: Sealing, bytes: Uint8Array): Promise<string> => {
  const handle = `file-${randomUUID()}`
  await db.query(insertFile(county, handle, sealBytes(keys, filePlace(handle), bytes)))
  return handle
}

export const readFile = async (db: Query, { county, keys }: Sealing, handle: string): Promise<Uint8Array | undefined> => {
  const [row] = await db.query<{ body: Uint8Array }>(fileBy(county, handle))
  return row && openBytes(keys, filePlace(handle), row.body)
}

const factOf = ({ data, words, uploads }: TakenLetter, files: readonly ConfidentialFile[]): LetterTaken => ({
  type: 'LetterTaken',
  data: { ...data, files: [...data.files, ...files] },
  sealed: { ...words, fileNames: [...words.fileNames, ...uploads.map(({ name }) => name)] },
})

/** The same command with the same words is the same letter, however often it is sent; other words are another. */
const letterIdOf = ({ keys }: Sealing, commandId: string, { data, words }: TakenLetter): string =>
  `letter-${blindKey(keys, 'letter', JSON.stringify([commandId, data, words]))}`

/** 收到: the letter with its files and its code, all in the transaction of the caller. Gives its id; one that is there already is left as it is. */
export const takeLetter = async (tx: Query, sealing: Sealing, taken: TakenLetter, stamp: Stamp): Promise<string> => {
  const letter = letterIdOf(sealing, stamp.commandId, taken)
  if ((await tx.query(factsOf(sealing.county, letter))).length > 0) return letter
  const files: ConfidentialFile[] = []
  for (const { bytes, mime } of taken.uploads) files.push({ handle: await keepFile(tx, sealing, bytes), mime, bytes: bytes.length })
  await addFact(tx, sealing, { letter, version: 1, fact: factOf(taken, files) }, { ...stamp, commandId: letter })
  await tx.query(insertCode(sealing.county, queryKeyOf(sealing.keys, codeOf(sealing, letter)), letter))
  return letter
}

export const findByCode = async (db: Query, { county, keys }: Sealing, code: string): Promise<string | undefined> =>
  (await db.query<{ letter: string }>(letterByCode(county, queryKeyOf(keys, code))))[0]?.letter

export const wasDone = async (db: Query, sealing: Sealing, commandId: string): Promise<boolean> =>
  (await db.query(factBy(sealing.county, commandKey(sealing, commandId)))).length > 0

export type LoggedOpening = Readonly<{ letter: string; at: string; by: string; unit: string; what: string; reason: string }>

/** 留痕 of this channel alone: the county's own log of openings never hears of it. */
export const noteOpening = async (tx: Query, { county, keys }: Sealing, opening: LoggedOpening): Promise<void> => {
  const head = await lockedHead(tx, county)
  const seq = head.openings + 1
  await tx.query(insertOpening(county, seq, sealWords(keys, `opening/${seq}`, opening)))
  await tx.query(moveHead(county, { ...head, openings: seq }))
}

export const readOpenings = async (db: Query, { county, keys }: Sealing): Promise<readonly LoggedOpening[]> => {
  const rows = await db.query<{ seq: number; body: string }>(allOpenings(county))
  return rows.map(({ seq, body }) => openWords(keys, `opening/${seq}`, body) as unknown as LoggedOpening)
}

const fits = (fact: Fact, row: FactRow, { seq, letters, chain }: Readonly<{ seq: number; letters: number; chain: Uint8Array }>): boolean =>
  row.seq === seq && Buffer.from(row.chain).equals(chain) && (fact.type !== 'LetterTaken' || fact.number === letters)

/** Recomputes the chain and the numbers up to the head; names the first fact that does not fit. */
export const checkChannel = async (db: Query, sealing: Sealing): Promise<Readonly<{ ok: true }> | Readonly<{ ok: false; seq: number }>> => {
  let at: Readonly<{ seq: number; letters: number; chain: Uint8Array }> = { seq: 0, letters: 0, chain: new Uint8Array(32) }
  for (const row of await db.query<FactRow>(allFacts(sealing.county))) {
    const fact = opened(sealing, row)
    const letters = at.letters + (fact.type === 'LetterTaken' ? 1 : 0)
    at = { seq: at.seq + 1, letters, chain: linked(at.chain, row.seq, row.body) }
    if (!fits(fact, row, at)) return { ok: false, seq: at.seq }
  }
  const [head] = await db.query<Head>(headOf(sealing.county))
  const whole =
    head === undefined ? at.seq === 0 : head.facts === at.seq && head.letters === at.letters && Buffer.from(head.chain).equals(at.chain)
  return whole ? { ok: true } : { ok: false, seq: at.seq + 1 }
}
