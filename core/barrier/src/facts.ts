import type { Event } from '@onedoor/kernel'

/** 检举控告 of an official or a body; 投诉 of somebody on the staff. Both stand behind the same barrier. */
export type ConfidentialKind = 'ACCUSATION' | 'STAFF_COMPLAINT'

/** A file of the protected channel: its handle says nothing of its bytes, its name is sealed beside the words. */
export type ConfidentialFile = Readonly<{ handle: string; mime: string; bytes: number }>

type Party = Readonly<{ name: string; idNo?: string | undefined; phone?: string | undefined; address?: string | undefined }>

export type LetterWords = Readonly<{
  subject: string
  narrative: string
  claims: readonly string[]
  persons: readonly Party[]
  /** Whom it complains of, as the person put it. */
  whom: string
  fileNames: readonly string[]
  /** Of a letter that asked for other things too: what the clerk marked as the report. */
  part?: string
}>

/** 收到: a report of wrongdoing came in, whole or as part of another letter. 第二十二条第二款、第三十条. */
export type LetterTaken = Event<
  'LetterTaken',
  {
    kind: ConfidentialKind
    channel: 'LETTER' | 'VISIT' | 'CALL' | 'ONLINE'
    receivedOn: string
    anonymous: boolean
    language: 'zh' | 'en'
    /** Units complained of, as far as was said when it came in. */
    units: readonly string[]
    /** The discipline office itself, or somebody in it, is complained of: the letter goes to the level above. */
    concernsDiscipline: boolean
    /** The letter asked for other things too; those went their ordinary way without these words. */
    mixed: boolean
    files: readonly ConfidentialFile[]
  },
  LetterWords
>

/** The officer found whom it complains of; from now on these units, these people and their whole line are behind the barrier. */
export type AccusedRecorded = Event<'AccusedRecorded', { units: readonly string[]; staff: readonly string[]; since?: string }>

/** 回避: a reader stood aside, being kin to somebody concerned or concerned otherwise. */
export type ReaderStoodAside = Event<'ReaderStoodAside', { user: string }, { reason: string }>

/** 按管理权限转送: handed to the body that is competent by the rank of the cadre. 第二十二条第二款. */
export type LetterPassedOn = Event<'LetterPassedOn', { unit?: string }, { body: string; reason: string }>

/** 受理、办理: what the competent body did with it, by its own rules. 第三十条第一款. */
export type LetterProcessed = Event<'LetterProcessed', { outcome: 'TAKEN_UP' | 'FINISHED' | 'NOT_TAKEN_UP' }, { note: string }>

/** 反馈: what the accuser is told, shown to whoever holds the query code. 第三十条第一款. */
export type AccuserTold = Event<'AccuserTold', Record<never, never>, { text: string }>

/** Everything that can happen in the protected channel. None of it is in the register of the county. */
export type ConfidentialFact = LetterTaken | AccusedRecorded | ReaderStoodAside | LetterPassedOn | LetterProcessed | AccuserTold

/** A letter on its way in: its facts, its words, and files whose bytes are not kept yet. Files kept before are in `data` with their names first in `words`. */
export type TakenLetter = Readonly<{
  data: LetterTaken['data']
  words: LetterWords
  uploads: readonly Readonly<{ name: string; mime: string; bytes: Uint8Array }>[]
}>
