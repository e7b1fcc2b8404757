import type { Event } from '@onedoor/kernel'

/** 信访形式, 信访工作条例 第十七条. Fax and e-mail count as online. */
export type Channel = 'LETTER' | 'VISIT' | 'CALL' | 'ONLINE'

/** 信访目的, 第四章. 检举控告 (accusations) never stay in this store: 第三十条. */
export type Purpose = 'REDRESS' | 'SUGGESTION' | 'ENQUIRY' | 'THANKS' | 'OTHER'

/** A party as the party gave it. Everything may be missing: no one is turned away for lack of an ID number (第十九条). */
export type Person = Readonly<{ name: string; idNo?: string | undefined; phone?: string | undefined; address?: string | undefined }>

/** A stored file: its SHA-256, what it really is (sniffed), its size. Its name is the petitioner's words and so is sealed. */
export type Attachment = Readonly<{ digest: string; mime: string; bytes: number }>

/** 收件: one letter, visit, call or online form came in. 第二十二条: the 15 days run from here. */
export type SubmissionReceived = Event<
  'SubmissionReceived',
  {
    channel: Channel
    /** The day it reached the organ, which may be before the day it was typed. */
    receivedOn: string
    anonymous: boolean
    /** How many persons stand behind it (人次); 0 when anonymous. */
    persons: number
    attachments: readonly Attachment[]
    /** Division code of the place of the problem (问题属地), 6 to 12 digits; empty when not said. */
    place: string
    /** Blind key of the query code; the code itself is nowhere. */
    queryKey: string
    language: 'zh' | 'en'
    /** Digests of the attached pages from which the machine read the narrative; who registered it corrected it and answers for it. */
    readFrom?: readonly string[]
    /** Where an import took it from; unique, so that running the import again adds nothing. */
    importKey?: string
  },
  { subject: string; narrative: string; claims: readonly string[]; persons: readonly Person[]; fileNames: readonly string[] }
>

/** 一信多事: the submission opened this matter; it may open several. */
export type MatterOpened = Event<
  'MatterOpened',
  {
    matter: string
    /** 分离办理 (第三十条): the words of these facts of this stream went to the protected channel; from now on the letter reads as it stands here. */
    setAside?: readonly number[]
    /** The files that may be read on, when the letter was set aside. */
    attachments?: readonly Attachment[]
  },
  { subject: string; narrative: string; claims: readonly string[]; persons: readonly Person[]; fileNames: readonly string[] }
>

/**
 * 抄录纸信: a clerk put in writing what stands on these pages, and answers for it. `read`: the machine proposed the words and the clerk corrected them, or the clerk typed
 * them beside the image. Taken again, the later one holds; the pages and their digests stay as they came.
 */
export type PaperTextTaken = Event<'PaperTextTaken', { pages: readonly string[]; read: 'MACHINE' | 'TYPED' }, { text: string }>

/** 转专门渠道: the whole submission belongs elsewhere (第二十二条第二款); its words left this store, and nobody finds it here any more. */
export type LetterSetAside = Event<'LetterSetAside', { setAside: readonly number[] }>

/** What a model proposed beside an officer's choice, in whole hundredths, and which model it was: it can be said later who chose with or against what. */
export type TopicShown = Readonly<{
  model: string
  /** The model named one topic by itself; otherwise it said that it was not sure. */
  sure: boolean
  likeliest: readonly Readonly<{ topic: string; percent: number }>[]
}>

/**
 * Why somebody came again. Contact under way and what an office caused (overdue, not performed) is not the person's repeating: only the last
 * two kinds say anything about the matter, and none says anything about the person.
 */
export type ContactCause = 'IN_PROGRESS' | 'OVERDUE_CAUSED' | 'PERFORMANCE_CAUSED' | 'SAME_AFTER_REPLY' | 'NEW_MATTER'

/** What an officer found of two letters: one matter come in again, one letter handed in by several people, or neither. It says nothing about a person. */
export type LettersFound = 'SAME_MATTER' | 'SAME_LETTER' | 'NOT_SAME'

/** What a model proposed of two letters, beside the officer's decision. */
export type MatterShown = Readonly<{ model: string; proposed: boolean }>

/**
 * 来件比对: an officer laid this letter beside an earlier one and decided, with reasons. It merges nothing, neither letters nor people; decided again, the later one holds.
 * `matter`: the earlier letter's matter that this is again; `own`: which of this letter's own, where it has some already. `cause` comes from the days of the earlier matter.
 * `shown`: what the officer saw proposed while deciding, and by which version.
 */
export type LettersCompared = Event<
  'LettersCompared',
  { earlier: string; found: LettersFound; matter?: string; own?: string; cause?: ContactCause; shown?: MatterShown },
  { reasons: string }
>

/** 撤销比对: what was found of these two letters does not hold any more. */
export type ComparisonUndone = Event<'ComparisonUndone', { earlier: string }, { reasons: string }>

/** 登记: a matter (信访事项) exists and has its number. 第二十二条第一款. */
export type MatterRegistered = Event<
  'MatterRegistered',
  {
    submission: string
    receivedOn: string
    channel: Channel
    purpose: Purpose
    place: string
    anonymous: boolean
    /** Name and address are clear enough to be told things; without it the duty to notify rests (第二十三条第二款). */
    notifiable: boolean
    /** An address to write to is known: then a call alone is no notice in writing. Absent from matters registered before this was asked. */
    addressed?: boolean
    /** Ids of the claims (诉求), each answered on its own (第三十二条). */
    claims: readonly string[]
    /** Ids of the petitioners, in the order of the sealed persons. Absent from matters registered before joint petitions were kept apart. */
    persons?: readonly string[]
    /** The organ that received it directly from the person (第二十三条第一款); absent where it was the petition office. */
    receivedBy?: string
    /** 拆分: the matter these claims came from. */
    splitFrom?: string
    /** 内容分类: code of the topic in the county's own list, as the officer chose it. Absent where nobody chose. */
    topic?: string
    topicShown?: TopicShown
    queryKey: string
  },
  { subject: string; claims: readonly Readonly<{ id: string; text: string }>[]; persons: readonly Person[] }
>

/** 补充材料: the petitioner added something. Under way it changes no clock and no state; a matter that was declined and filed is opened again by it. */
export type SupplementReceived = Event<
  'SupplementReceived',
  { channel: Channel; receivedOn: string; attachments: readonly Attachment[] },
  { text: string; fileNames: readonly string[] }
>

/** 更正内容分类: an officer found another topic than the one that stood, or the first one where none stood. Later suggestions learn from it. */
export type TopicCorrected = Event<'TopicCorrected', { topic: string; before?: string; shown?: TopicShown }, { reasons: string }>

export type IntakeEvent = MatterRegistered | SupplementReceived | TopicCorrected
