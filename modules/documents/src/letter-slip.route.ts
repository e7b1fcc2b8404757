import { letterRead, type SubmissionEvent, type SubmissionReceived, submissionNo } from '@onedoor/case'
import { dueDates } from '@onedoor/clock'
import type { Asked } from '@onedoor/http'
import type { Recorded } from '@onedoor/kernel'
import { slip } from '@onedoor/paper'
import { queryCodeOf } from '@onedoor/vault'
import { officeOf } from './documents.route.ts'
import { type Made, WORDS_ERASED } from './story.state.ts'

/** A letter as it came in, and whether its words were lawfully erased since. */
export type Received = Readonly<{ received: Recorded<SubmissionReceived>; erased: boolean }>

/** Of a letter that has been read as it was cleared. */
export const receivedIn = (letter: readonly Recorded<SubmissionEvent>[]): Received | undefined => {
  const [first] = letter
  if (first?.type !== 'SubmissionReceived') return undefined
  return { received: first, erased: letter.some(({ type }) => type === 'PersonalDataErased') }
}

export const receivedOf = async ({ services }: Pick<Asked, 'services'>, submission: string): Promise<Received | undefined> =>
  receivedIn(letterRead((await services.store.read(submission)) as readonly Recorded<SubmissionEvent>[]))

const NO_WORDS = { subject: '', claims: [], fileNames: [] }

/** D02 收件凭证 of a letter. */
export const slipOf = async (asked: Asked, { received, erased }: Received): Promise<Made> => {
  if (erased) return WORDS_ERASED
  const { keys, baseUrl } = asked.services
  const { language, receivedOn } = received.data
  const code = queryCodeOf(keys, received.stream)
  const { subject, claims, fileNames: files } = received.sealed ?? NO_WORDS
  return slip(
    {
      ...{ language, code, url: `${baseUrl}/track#${code}`, subject, claims, files, receivedOn },
      no: submissionNo(received.entry?.year ?? 0, received.number ?? 0),
      nextBy: dueDates('C01', receivedOn)?.legalDue ?? '',
    },
    await officeOf(asked.services, language, received.organ === '' ? undefined : received.organ),
  )
}
