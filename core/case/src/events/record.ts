import type { Event } from '@onedoor/kernel'
import type { Attachment } from './intake.ts'

/** 个人信息保护法 第四十七条: the sealed words of these events of this stream (by version) are erased; their digests stay and the register still verifies. */
export type PersonalDataErased = Event<'PersonalDataErased', { versions: readonly number[]; basis: string }>

/** 制作文书: a form of the catalogue was filled in; what it says is sealed. Changes nothing in the life of the matter. */
export type PaperFiled = Event<
  'PaperFiled',
  {
    /** Letters of the catalogue, `D15`. */
    form: string
    petitionerMayRead: boolean
    attachments: readonly Attachment[]
  },
  { answers: Readonly<Record<string, string>>; fileNames: readonly string[] }
>

/** 作废: the paper of that event does not count any more. Its number is never given again. */
export type PaperVoided = Event<'PaperVoided', { version: number }, { reason: string }>

/** 用印: the paper of that event as it was made out: digest of its bytes, and a detached signature over that digest. */
export type PaperSealed = Event<
  'PaperSealed',
  {
    version: number
    /** Letters of the catalogue, `D21`. */
    kind: string
    /** SHA-256 of the PDF, hexadecimal. */
    digest: string
    bytes: number
    /** Ed25519 over the digest, base64. */
    signature: string
    /** Id of the public key. */
    key: string
    /** Id of the seal image that was placed; none where it is sealed by hand. */
    seal?: string
  }
>

/** 印发份数: printed copies and whom they are for. */
export type PaperPrinted = Event<
  'PaperPrinted',
  { version: number; kind: string; copies: number; purpose: 'PERSON' | 'FILE' | 'OFFICE' | 'UPPER' }
>

/** One running clock that moved: the run is known by its id and its first day. */
export type MovedDate = Readonly<{
  clock: string
  startedOn: string
  before: Readonly<{ nominalDue: string; legalDue: string }>
  after: Readonly<{ nominalDue: string; legalDue: string }>
}>

/** A notice on holidays was published after a last day had been shown: the old day, the new day and the notice stay side by side. */
export type CalendarChanged = Event<'CalendarChanged', { notice: string; moved: readonly MovedDate[] }>

/** What kind of file words were read from. */
export type ReadKind = 'PDF' | 'DOCX' | 'TEXT'

/**
 * 附件文字: what a person reads in a file that was handed in was read out of it, so that it is found by its words. `hidden`: characters that the file holds and nobody sees on the page
 * (white, tiny, off the page); they are left out. Empty where a file holds no words or could not be opened.
 */
export type FileTextRead = Event<'FileTextRead', { digest: string; kind: ReadKind; characters: number; hidden: number }, { text: string }>

export type RecordEvent = PersonalDataErased | PaperFiled | PaperVoided | PaperSealed | PaperPrinted | FileTextRead | CalendarChanged
