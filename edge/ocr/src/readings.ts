import type { PageRead, Unread } from './page-read.ts'
import type { Reader } from './reader.ts'

/** How far one page is. `ahead`: pages before it. */
export type ReadingState =
  | Readonly<{ state: 'waiting'; ahead: number }>
  | Readonly<{ state: 'reading' }>
  | Readonly<{ state: 'read'; page: PageRead }>
  | Readonly<{ state: 'unread'; why: Unread }>

/** Pages that are being read or were read a short while ago, by a name the caller gives. They live in memory alone: what nobody confirmed is written nowhere. */
export type Readings = Readonly<{
  installed: () => boolean
  /** Begins to read a page unless that was asked already; says how far it is. */
  ask: (name: string, bytes: () => Promise<Uint8Array | undefined>) => ReadingState
  /** How far it is, if it was asked for. */
  look: (name: string) => ReadingState | undefined
  close: () => void
}>

/** Enough for the letters of a morning; the oldest goes first. */
const KEPT = 200
const PAGES_AT_ONCE = 60

type Entry = { state: ReadingState }

const isOpen = ({ state: { state } }: Entry): boolean => state === 'waiting' || state === 'reading'

/** Pages that were asked for before this one and are not read yet. */
const aheadOf = (entries: ReadonlyMap<string, Entry>, name: string): number =>
  [...entries].filter(([one, entry]) => one === name || isOpen(entry)).findIndex(([one]) => one === name)

const busy = (entries: ReadonlyMap<string, Entry>): number => [...entries.values()].filter(isOpen).length

const makeRoom = (entries: Map<string, Entry>) => {
  for (const [name, { state }] of entries) {
    if (entries.size < KEPT) return
    if (state.state === 'read' || state.state === 'unread') entries.delete(name)
  }
}

export const openReadings = (reader: Reader): Readings => {
  const entries = new Map<string, Entry>()

  const run = async (entry: Entry, bytes: () => Promise<Uint8Array | undefined>): Promise<void> => {
    const found = await bytes().catch(() => undefined)
    entry.state = { state: 'reading' }
    const answer = found === undefined ? ({ unread: 'not-an-image' } as const) : await reader.read(found)
    entry.state = 'page' in answer ? { state: 'read', page: answer.page } : { state: 'unread', why: answer.unread }
  }
  let last: Promise<void> = Promise.resolve()

  const look: Readings['look'] = (name) => {
    const state = entries.get(name)?.state
    return state?.state === 'waiting' ? { state: 'waiting', ahead: aheadOf(entries, name) } : state
  }
  const ask: Readings['ask'] = (name, bytes) => {
    if (!reader.installed()) return { state: 'unread', why: 'not-installed' }
    const known = look(name)
    if (known !== undefined && known.state !== 'unread') return known
    if (busy(entries) >= PAGES_AT_ONCE) return { state: 'unread', why: 'too-many-waiting' }
    makeRoom(entries)
    entries.delete(name)
    const entry: Entry = { state: { state: 'waiting', ahead: 0 } }
    entries.set(name, entry)
    last = last.then(() => run(entry, bytes))
    return { state: 'waiting', ahead: aheadOf(entries, name) }
  }
  return { installed: reader.installed, ask, look, close: reader.close }
}
