import type { ConfidentialFact, GuardedLetter, TakenLetter } from '@onedoor/barrier'
import type { Query } from '@onedoor/database'
import type { Recorded, Refusal, Stamp } from '@onedoor/kernel'
import type { Session } from './session.ts'

/** A letter as its list shows it. */
export type ListedLetter = Readonly<{ id: string; reference: string; letter: GuardedLetter }>

/** A letter as its officer reads it. */
export type OpenedLetter = ListedLetter & Readonly<{ code: string; facts: readonly Recorded<ConfidentialFact>[] }>

/** What the holder of a query code may know: that it was received, when, and what was fed back. */
export type TrackedLetter = Readonly<{ receivedOn: string; told: readonly Readonly<{ at: Date; text: string }>[] }>

/** A look, and why. */
export type Look = Readonly<{ letter: string; what: string; reason: string }>

export type AuditedLook = Readonly<{ reference: string; at: string; by: string; unit: string; what: string; reason: string }>

/** Decides on a letter that its officer may act on; the line is that of the accused. */
export type Act = (letter: GuardedLetter, line: ReadonlySet<string>) => readonly ConfidentialFact[] | Refusal

export type Acting = Readonly<{ letter: string; version: number; stamp: Stamp; act: Act }>

/**
 * 检举控告专门渠道. Everybody may hand in. Everything that reads asks the barrier itself with the session of whoever asks, and answers `undefined`, or an empty list,
 * both for what is not there and for what is not theirs.
 */
export type ConfidentialChannel = Readonly<{
  /** Takes a letter in, in a transaction of the caller or in its own, and gives its query code. */
  take: (letter: TakenLetter, stamp: Stamp, tx?: Query) => Promise<Readonly<{ code: string }>>
  /** Keeps a file that was handed over before its letter; nobody reads it through its handle alone. */
  keepFile: (bytes: Uint8Array) => Promise<string>
  track: (code: string) => Promise<TrackedLetter | undefined>
  list: (session: Session) => Promise<readonly ListedLetter[]>
  /** The look is on record in the log of this channel before anything is given. */
  open: (session: Session, look: Look) => Promise<OpenedLetter | undefined>
  openFile: (session: Session, look: Look & Readonly<{ handle: string }>) => Promise<FoundFile | undefined>
  act: (session: Session, acting: Acting) => Promise<Readonly<{ version: number }> | Refusal | undefined>
  looks: (session: Session) => Promise<readonly AuditedLook[]>
}>

export type FoundFile = Readonly<{ bytes: Uint8Array; mime: string; name: string }>
