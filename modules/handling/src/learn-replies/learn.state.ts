import { answeredOf, type Gazetteer, type LetterAndReply, learnReplies, type ReplyModel } from '@onedoor/text'

export type Lesson = Readonly<{ pairs: readonly LetterAndReply[]; places: Gazetteer }>

/** Arithmetic, done beside the server; nothing where too few matters were answered. */
export const learnFrom = ({ pairs, places }: Lesson): ReplyModel | undefined => learnReplies(answeredOf(pairs, places))
