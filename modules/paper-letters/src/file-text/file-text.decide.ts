import { attachedTo, type CaseEvent, type FileTextRead, type ReadKind } from '@onedoor/case'
import { type Decider, type Decision, refuse } from '@onedoor/kernel'

/** Files of the stream, and those whose words were read. */
type Files = Readonly<{ handedIn: readonly string[]; read: readonly string[] }>

export type ReadFileText = Readonly<{ digest: string; kind: ReadKind; text: string; hidden: number }>

const evolve = ({ handedIn, read }: Files, event: CaseEvent): Files => ({
  handedIn: [...handedIn, ...attachedTo(event).map(({ digest }) => digest)],
  read: event.type === 'FileTextRead' ? [...read, event.data.digest] : read,
})

/** Read once; a file that was never handed in is none. */
const decide = ({ handedIn, read }: Files, { digest, kind, text, hidden }: ReadFileText): Decision<FileTextRead, 'file-not-found'> => {
  if (!handedIn.includes(digest)) return refuse('file-not-found')
  if (read.includes(digest)) return []
  const characters = [...text.replaceAll(/\s/gu, '')].length
  return [{ type: 'FileTextRead', data: { digest, kind, characters, hidden }, sealed: { text } }]
}

/** 附件文字: the words of a file are kept beside it, on the stream that it was handed in with. Letters and matters are read alike. */
export const readFileText: Decider<Files, ReadFileText, CaseEvent, FileTextRead, 'file-not-found'> = {
  initial: { handedIn: [], read: [] },
  evolve,
  decide,
}
