import { type GuardedLetter, guardedFold, lineOf, mayAudit, mayKnow, type Organisation } from '@onedoor/barrier'
import { asDate } from '@onedoor/clock'
import type { Database } from '@onedoor/database'
import type {
  Acting,
  ConfidentialChannel,
  Directory,
  FoundFile,
  ListedLetter,
  Look,
  OpenedLetter,
  Session,
  TrackedLetter,
} from '@onedoor/http'
import { fold, isRefusal, refuse } from '@onedoor/kernel'
import {
  addFact,
  codeOf,
  type Fact,
  findByCode,
  keepFile,
  noteOpening,
  readFacts,
  readFile,
  readLetters,
  readOpenings,
  referenceOf,
  type Sealing,
  takeLetter,
  wasDone,
} from './facts.route.ts'

export type ChannelOptions = Sealing & Readonly<{ db: Database; directory: Directory; now: () => Date }>

const TAKEN = '23505'

type Seen = Readonly<{ id: string; letter: GuardedLetter; facts: readonly Fact[]; organisation: Organisation }>

const listed = (sealing: Sealing, id: string, letter: GuardedLetter): ListedLetter => ({
  id,
  reference: referenceOf(sealing, { id, year: Number(letter.receivedOn.slice(0, 4)) }),
  letter,
})

/** The letter, if this person may know of it. */
const seenBy = async (options: ChannelOptions, session: Session, id: string): Promise<Seen | undefined> => {
  const { db, directory, now } = options
  const facts = await readFacts(db, options, id)
  const organisation = await directory.organisation()
  const letter = fold(facts, guardedFold)
  if (letter === undefined || !mayKnow(readerOf(session), letter, organisation, asDate(now()))) return undefined
  return { id, letter, facts, organisation }
}

const readerOf = ({ user, organ, roles }: Session) => ({ user, unit: organ, roles })

const note = (options: ChannelOptions, session: Session, { letter, what, reason }: Look): Promise<void> =>
  options.db.transaction((tx) =>
    noteOpening(tx, options, { letter, what, reason, at: options.now().toISOString(), by: session.user, unit: session.organ }),
  )

const list = async (options: ChannelOptions, session: Session): Promise<readonly ListedLetter[]> => {
  const { db, directory, now } = options
  const organisation = await directory.organisation()
  return (await readLetters(db, options))
    .filter(({ letter }) => mayKnow(readerOf(session), letter, organisation, asDate(now())))
    .map(({ id, letter }) => listed(options, id, letter))
}

const open = async (options: ChannelOptions, session: Session, look: Look): Promise<OpenedLetter | undefined> => {
  const seen = await seenBy(options, session, look.letter)
  if (seen === undefined) return undefined
  await note(options, session, look)
  return { ...listed(options, seen.id, seen.letter), code: codeOf(options, seen.id), facts: seen.facts }
}

const openFile = async (
  options: ChannelOptions,
  session: Session,
  look: Look & Readonly<{ handle: string }>,
): Promise<FoundFile | undefined> => {
  const [taken] = (await seenBy(options, session, look.letter))?.facts ?? []
  if (taken?.type !== 'LetterTaken') return undefined
  const at = taken.data.files.findIndex(({ handle }) => handle === look.handle)
  const file = taken.data.files[at]
  const bytes = file && (await readFile(options.db, options, file.handle))
  if (file === undefined || bytes === undefined) return undefined
  await note(options, session, look)
  return { bytes, mime: file.mime, name: taken.sealed?.fileNames[at] ?? '' }
}

const act = async (options: ChannelOptions, session: Session, { letter: id, version, stamp, act: decide }: Acting) => {
  const seen = await seenBy(options, session, id)
  if (seen === undefined) return undefined
  const { letter, organisation } = seen
  if (letter.version !== version)
    return (await wasDone(options.db, options, stamp.commandId)) ? { version: letter.version } : refuse('changed-meanwhile')
  const facts = decide(letter, lineOf(letter.accused, organisation))
  if (isRefusal(facts)) return facts
  const [fact] = facts
  if (fact === undefined) return { version }
  try {
    await options.db.transaction((tx) => addFact(tx, options, { letter: id, version: version + 1, fact }, stamp))
    return { version: version + 1 }
  } catch (error) {
    if ((error as { code?: string }).code === TAKEN) return refuse('changed-meanwhile')
    throw error
  }
}

const track = async (options: ChannelOptions, code: string): Promise<TrackedLetter | undefined> => {
  const id = await findByCode(options.db, options, code)
  const facts = id === undefined ? [] : await readFacts(options.db, options, id)
  const [taken] = facts
  if (taken?.type !== 'LetterTaken') return undefined
  const told = facts.flatMap((fact) => (fact.type === 'AccuserTold' ? [{ at: fact.at, text: fact.sealed?.text ?? '' }] : []))
  return { receivedOn: taken.data.receivedOn, told }
}

/** Looks at letters that this auditor may know of; of others there is no line and no gap. */
const looks: (options: ChannelOptions, session: Session) => ReturnType<ConfidentialChannel['looks']> = async (options, session) => {
  const organisation = await options.directory.organisation()
  const on = asDate(options.now())
  const letters = (await readLetters(options.db, options)).filter(({ letter }) => mayAudit(readerOf(session), letter, organisation, on))
  const references = new Map(letters.map(({ id, letter }) => [id, listed(options, id, letter).reference]))
  return (await readOpenings(options.db, options)).flatMap(({ letter, ...look }) => {
    const reference = references.get(letter)
    return reference === undefined ? [] : [{ ...look, reference }]
  })
}

/** The channel over an open county. Its key stays in here. */
export const channelOf = (options: ChannelOptions): ConfidentialChannel => ({
  take: async (taken, stamp, tx) => {
    const work = (query: Parameters<typeof takeLetter>[0]) => takeLetter(query, options, taken, stamp)
    const id = tx === undefined ? await options.db.transaction(work) : await work(tx)
    return { code: codeOf(options, id) }
  },
  keepFile: (bytes) => keepFile(options.db, options, bytes),
  track: (code) => track(options, code),
  list: (session) => list(options, session),
  open: (session, look) => open(options, session, look),
  openFile: (session, look) => openFile(options, session, look),
  act: (session, acting) => act(options, session, acting),
  looks: (session) => looks(options, session),
})
