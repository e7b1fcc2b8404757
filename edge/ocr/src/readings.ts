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
  /** Begins to read a page unless that was asked already; says how far it is. `image` gives its bytes, or why there are none. */
  ask: (name: string, image: () => Promise<Uint8Array | Unread>) => ReadingState
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

  const run = async (entry: Entry, image: () => Promise<Uint8Array | Unread>): Promise<void> => {
    const found = await image().catch(() => 'not-an-image' as const)
    entry.state = { state: 'reading' }
    const answer = typeof found === 'string' ? { unread: found } : await reader.read(found)
    entry.state = 'page' in answer ? { state: 'read', page: answer.page } : { state: 'unread', why: answer.unread }
  }
  let last: Promise<void> = Promise.resolve()

  const look: Readings['look'] = (name) => {
    const state = entries.get(name)?.state
    return state?.state === 'waiting' ? { state: 'waiting', ahead: aheadOf(entries, name) } : state
  }
  const ask: Readings['ask'] = (name, image) => {
    if (!reader.installed()) return { state: 'unread', why: 'not-installed' }
    const known = look(name)
    if (known !== undefined && known.state !== 'unread') return known
    if (busy(entries) >= PAGES_AT_ONCE) return { state: 'unread', why: 'too-many-waiting' }
    makeRoom(entries)
    entries.delete(name)
    const entry: Entry = { state: { state: 'waiting', ahead: 0 } }
    entries.set(name, entry)
    last = last.then(() => run(entry, image))
    return { state: 'waiting', ahead: aheadOf(entries, name) }
  }
  return { installed: reader.installed, ask, look, close: reader.close }
}
