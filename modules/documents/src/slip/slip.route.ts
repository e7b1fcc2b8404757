import { type SubmissionEvent, type SubmissionReceived, submissionNo } from '@onedoor/case'
import { dueDates } from '@onedoor/clock'
import { type Answer, type Asked, NOT_FOUND, route } from '@onedoor/http'
import { isRefusal, type Recorded } from '@onedoor/kernel'
import { slip } from '@onedoor/paper'
import { queryCodeOf, queryKeyOf } from '@onedoor/vault'
import { z } from 'zod'
import { handOut, officeOf } from '../documents.route.ts'
import { type Made, WORDS_ERASED } from '../story.state.ts'

const Submission = z.string().regex(/^submission-[0-9a-z-]{8,60}$/)
const WHY = { zh: '打印收件凭证', en: 'Printing the slip of receipt' }

type Received = Readonly<{ received: Recorded<SubmissionReceived>; erased: boolean }>

const receivedOf = async ({ services }: Asked, submission: string): Promise<Received | undefined> => {
  const events = (await services.store.read(submission)) as readonly Recorded<SubmissionEvent>[]
  const [first] = events
  if (first?.type !== 'SubmissionReceived') return undefined
  return { received: first, erased: events.some(({ type }) => type === 'PersonalDataErased') }
}

const NO_WORDS = { subject: '', claims: [], fileNames: [] }

const slipOf = async (asked: Asked, { received, erased }: Received): Promise<Made> => {
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
    await officeOf(asked.services, language),
  )
}

/** The petitioner’s own slip: whoever holds the query code of that submission. */
export const ownSlipRoute = route({
  method: 'POST',
  path: '/slip.pdf',
  may: 'anyone',
  limit: { perMinute: 30 },
  summary: { zh: '凭查询码下载收件凭证', en: 'The slip of receipt, by query code.' },
  body: z.object({ code: z.string().max(100), submission: Submission }),
  handle: async (asked): Promise<Answer> => {
    const { code, submission } = asked.body
    const received = await receivedOf(asked, submission)
    if (received?.received.data.queryKey !== queryKeyOf(asked.services.keys, code)) return NOT_FOUND
    return handOut(asked, await slipOf(asked, received))
  },
})

/** The slip printed at the window; printing it shows the query code, so it is on record. */
export const windowSlipRoute = route({
  method: 'GET',
  path: '/api/submissions/:submission/receipt.pdf',
  may: 'intake.register',
  summary: { zh: '打印收件凭证（留痕）', en: 'Print the slip of receipt; the look is recorded.' },
  params: z.object({ submission: Submission }),
  handle: async (asked): Promise<Answer> => {
    const { session, services, params, language } = asked
    const received = await receivedOf(asked, params.submission)
    if (session === undefined || received === undefined) return NOT_FOUND
    const paper = await slipOf(asked, received)
    if (isRefusal(paper)) return paper
    await services.recordOpening({ session, matter: params.submission, what: 'document/D02', reason: WHY[language] })
    return handOut(asked, paper)
  },
})
