import type { Attachment, SubmissionReceived } from '@onedoor/case'

type Sent = Readonly<{ sealed?: SubmissionReceived['sealed']; data: Readonly<{ attachments: readonly Attachment[] }> }>

const wordsOf = ({ sealed }: Sent): string => JSON.stringify([sealed?.subject, sealed?.narrative, sealed?.claims, sealed?.persons])

/**
 * Whether what came now is what is there already, so that sending it twice is one letter. Other words are another letter, whatever id the
 * browser kept; a retry that lost its files is still the same, one that brings new papers is not.
 */
export const isSameLetter = (there: Sent, sent: Sent): boolean =>
  there.sealed !== undefined &&
  wordsOf(there) === wordsOf(sent) &&
  sent.data.attachments.every(({ digest }) => there.data.attachments.some((file) => file.digest === digest))
