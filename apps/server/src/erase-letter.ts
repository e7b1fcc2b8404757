import { randomUUID } from 'node:crypto'
import { access } from '@onedoor/access/access.module'
import { type CaseFileEvent, PETITION_OFFICE, type PersonalDataErased } from '@onedoor/case'
import { asDate } from '@onedoor/clock'
import type { Query } from '@onedoor/database'
import { type Addition, createStore, eraseWords, readStream, usedElsewhere } from '@onedoor/eventstore'
import { fold, isRefusal, type Recorded, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { organisation } from '@onedoor/organisation/organisation.module'
import { register } from '@onedoor/register/register.module'
import type { County } from './county.ts'
import { projections } from './modules.ts'

type Past = Readonly<{ stream: string; past: readonly Recorded<CaseFileEvent>[] }>
type Command = ReturnType<typeof register.Erasure.parse>
export type Erased = Readonly<{ streams: readonly string[]; words: number; files: number }>
type Decided = Addition & Readonly<{ events: readonly PersonalDataErased[] }>

const NO_QUEUE = () => Promise.reject(new Error('Erasure queues nothing.'))

const read = async (tx: Query, { code, secrets }: County, stream: string): Promise<Past> => ({
  stream,
  past: (await readStream(tx, code, secrets.keys, stream)) as readonly Recorded<CaseFileEvent>[],
})

/** The whole letter: what was handed in and every matter it opened speak of the same people. */
const letterOf = async (tx: Query, county: County, id: string): Promise<readonly Past[]> => {
  const named = await read(tx, county, id)
  const [first] = named.past
  const letter = first?.type === 'MatterRegistered' ? await read(tx, county, first.data.submission) : named
  const matters = letter.past.flatMap((event) => (event.type === 'MatterOpened' ? [event.data.matter] : []))
  return [letter, ...(await Promise.all(matters.map((matter) => read(tx, county, matter))))]
}

/** All of the letter or nothing: one matter that still needs the words keeps them for all. */
const decided = (letter: readonly Past[], command: Command, stamp: Stamp): readonly Decided[] | Refusal => {
  const { erase } = register.rules
  const ways = letter.map(({ stream, past }) => ({ stream, past, events: erase.decide(fold(past, erase), command, stamp) }))
  const no = ways.flatMap(({ events }) => (isRefusal(events) ? [events] : []))
  const hindrance = no.find(({ refused }) => refused !== 'already-erased')
  if (hindrance !== undefined) return hindrance
  const open = ways.flatMap(({ events, ...way }) => (isRefusal(events) ? [] : [{ ...way, events }]))
  return open.length === 0 ? refuse('already-erased') : open
}

/** Who answers for it: the head of the petition office today, by name. */
const stampOf = async (tx: Query, code: string, login: string, at: Date): Promise<Stamp | Refusal> => {
  const [account] = await tx.query<{ person: string; closed: boolean }>(access.accountByLogin(code, login))
  if (account === undefined || account.closed) return refuse('no-such-account')
  const posts = await tx.query<{ unit: string; role: string }>(organisation.postsOf(code, account.person, asDate(at)))
  const roles = posts.filter(({ unit }) => unit === PETITION_OFFICE).map(({ role }) => role)
  if (!roles.includes('office-head')) return refuse('not-head-of-unit', '个人信息保护法 第四十七条')
  return { at, by: account.person, organ: PETITION_OFFICE, roles, commandId: randomUUID() }
}

const noteOpening = async (
  tx: Query,
  { code }: County,
  { command, stamp }: Readonly<{ command: Command; stamp: Stamp }>,
  streams: readonly string[],
) => {
  const record = access.recordOpeningTo(tx, code, () => stamp.at)
  const session = { user: stamp.by, name: stamp.by, organ: stamp.organ, roles: stamp.roles }
  const kept = command.keptUntil === undefined ? '' : `；保存至 ${command.keptUntil}`
  const reason = `${register.GROUNDS[command.ground].basis}${kept}：${command.reason}`
  for (const matter of streams) await record({ session, matter, what: 'erasure', reason })
}

const take = async (tx: Query, county: County, additions: readonly Decided[], stamp: Stamp): Promise<number> => {
  const { code, secrets, owner } = county
  const { keys } = secrets
  const options = {
    county: code,
    keys,
    projections,
    blindKeysOf: register.blindKeysOf(keys),
    wordKeysOf: register.wordKeysOf(keys),
    enqueue: NO_QUEUE,
  }
  const appended = await createStore({ ...options, db: { ...owner, query: tx.query } }).append(additions, stamp)
  if (appended.kind !== 'written')
    throw new Error(`登记簿没有写入：${appended.kind}。请重试。The register was not written (${appended.kind}); run it again.`)
  let words = 0
  for (const { stream, events } of additions) for (const { data } of events) words += await eraseWords(tx, code, stream, data.versions)
  return words
}

/** 用印存档: the kept PDFs carry the words that go. */
const keptIn = (past: Past['past']): readonly string[] => past.flatMap((event) => (event.type === 'PaperSealed' ? [event.data.digest] : []))

/** After the words are gone for good: a file goes too, unless another letter handed in the same bytes. A run that was cut off here is made up for by the next. */
const sweepFiles = async ({ owner, code, files }: County, letter: readonly Past[]): Promise<number> => {
  const digests = [...new Set(letter.flatMap(({ past }) => [...register.rules.filesIn(past).map(({ digest }) => digest), ...keptIn(past)]))]
  const streams = letter.map(({ stream }) => stream)
  const used = await usedElsewhere(owner, code, { digests, streams })
  const gone = digests.filter((digest) => !used.has(digest))
  for (const digest of gone) await files.remove(digest)
  return gone.length
}

export type Wanted = Readonly<{ id: string; login: string; command: Command }>

/** 删除个人信息, with the owner's right: on record in register and access log, words and files gone, everything else as it was. */
export const eraseLetter = async (county: County, { id, login, command }: Wanted, now: Date): Promise<Erased | Refusal> => {
  const letter = await letterOf(county.owner, county, id)
  const done = await county.owner.transaction(async (tx): Promise<Omit<Erased, 'files'> | Refusal> => {
    const stamp = await stampOf(tx, county.code, login, now)
    if (isRefusal(stamp)) return stamp
    const additions = decided(letter, command, stamp)
    if (isRefusal(additions)) return additions
    const streams = additions.map(({ stream }) => stream)
    await noteOpening(tx, county, { command, stamp }, streams)
    return { streams, words: await take(tx, county, additions, stamp) }
  })
  if (isRefusal(done) && done.refused !== 'already-erased') return done
  const files = await sweepFiles(county, letter)
  return isRefusal(done) ? done : { ...done, files }
}
