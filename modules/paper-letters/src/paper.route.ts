import { letterRead, type SubmissionEvent } from '@onedoor/case'
import type { Asked } from '@onedoor/http'
import { fold, type Recorded } from '@onedoor/kernel'
import { evolve, initial, type Paper } from './paper.state.ts'

type Events = readonly Recorded<SubmissionEvent>[]

/** `past`: the letter as it is recorded, to write after it; `read`: as it may be read, which is nothing where it went to the protected channel. */
export type Letter = Readonly<{ past: Events; read: Events }>

export const letterAsWritten = async ({ services }: Pick<Asked, 'services'>, submission: string): Promise<Letter> => {
  const past = (await services.store.read(submission)) as Events
  return { past, read: letterRead(past) }
}

/** What may be read of a letter on paper; `undefined` where there is no letter. */
export const paperOf = async (asked: Pick<Asked, 'services'>, submission: string): Promise<Paper | undefined> => {
  const { read } = await letterAsWritten(asked, submission)
  const paper = fold(read, { initial, evolve })
  return paper.received ? paper : undefined
}
