/** 核对: what can stop a text before it leaves. Whoever sends it has read the passages, and goes on with a reason or writes it anew. */
export type ReplyStop =
  | 'SAYS_NOTHING'
  | 'ANOTHER_ADDRESSEE'
  | 'BEFORE_THE_LETTER'
  | 'ANOTHER_MATTER'
  | 'COPIED'
  | 'REMEDY_WRONG'
  | 'SAME_AS_REVIEWED'

/** Of every text that an officer writes and the petitioner reads: what stands in the record where the check had stopped it. */
export type SentDespite = {
  /** What the reply check had stopped for; why it was sent all the same is sealed. */
  despite?: readonly ReplyStop[]
}

/** Beside the words of such a text. */
export type WhyDespite = {
  /** Why it was right to send it all the same; staff alone read it. */
  despite?: string
}
