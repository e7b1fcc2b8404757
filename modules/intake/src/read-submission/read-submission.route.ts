import { letterRead, type MatterRegistered, matterNo, type SubmissionEvent, type SubmissionReceived, submissionNo } from '@onedoor/case'
import { dueDates } from '@onedoor/clock'
import { type Answer, type Asked, NOT_FOUND, route } from '@onedoor/http'
import type { Recorded } from '@onedoor/kernel'
import { z } from 'zod'
import { SubmissionId } from '../intake.contract.ts'

const Params = z.object({ submission: SubmissionId })

const WHY = { zh: '登记来件', en: 'Registering a submission' }

type Read = Readonly<{ received: Recorded<SubmissionReceived>; copied: string | undefined; matters: readonly string[] }>

const submissionOf = async ({ services }: Pick<Asked, 'services'>, submission: string): Promise<Read | undefined> => {
  const [received, ...later] = letterRead((await services.store.read(submission)) as readonly Recorded<SubmissionEvent>[])
  if (received?.type !== 'SubmissionReceived') return undefined
  const copied = later.findLast((event) => event.type === 'PaperTextTaken')?.sealed?.text
  return { received, copied, matters: later.flatMap((event) => (event.type === 'MatterOpened' ? [event.data.matter] : [])) }
}

const attachmentsOf = ({ data, sealed }: SubmissionReceived) =>
  data.attachments.map((file, i) => ({ ...file, name: sealed?.fileNames[i] ?? '' }))

/** Empty once the words were erased under the law. */
const wordsOf = ({ sealed }: SubmissionReceived) => {
  const { subject = '', narrative = '', claims = [], persons = [] } = sealed ?? {}
  return { subject, narrative, claims, persons }
}

const numbered = async ({ services }: Pick<Asked, 'services'>, matter: string) => {
  const [first] = (await services.store.read(matter)) as readonly Recorded<MatterRegistered>[]
  return { id: matter, no: matterNo(first?.entry?.year ?? 0, first?.number ?? 0) }
}

/** The clerk who registers a submission must read it whole, names too: the look is on record before it is shown. */
export const readSubmissionRoute = route({
  method: 'GET',
  path: '/api/submissions/:submission',
  may: 'intake.register',
  summary: { zh: '读一份来件（留痕）', en: 'Read one submission in order to register it; the look is recorded.' },
  params: Params,
  handle: async (asked): Promise<Answer> => {
    const { services, session, params } = asked
    const read = await submissionOf(asked, params.submission)
    if (session === undefined || read === undefined) return NOT_FOUND
    const { received, copied, matters } = read
    await services.recordOpening({ session, matter: params.submission, what: 'submission', reason: WHY[asked.language] })
    const { receivedOn, channel, place, anonymous } = received.data
    return {
      json: {
        ...{ id: params.submission, receivedOn, channel, place, anonymous, ...wordsOf(received), copied },
        no: submissionNo(received.entry?.year ?? 0, received.number ?? 0),
        due: dueDates('C01', receivedOn)?.legalDue,
        attachments: attachmentsOf(received),
        matters: await Promise.all(matters.map((matter) => numbered(asked, matter))),
      },
    }
  },
})

const SHOWN: readonly string[] = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf']

/** A file handed in with a submission; each look is on record before the bytes are sent. */
export const submissionFileRoute = route({
  method: 'GET',
  path: '/api/submissions/:submission/files/:digest',
  may: 'intake.register',
  summary: { zh: '打开来件的一个附件（留痕）', en: 'Open one file of a submission; the look is recorded.' },
  params: z.object({ ...Params.shape, digest: z.string().regex(/^[0-9a-f]{64}$/) }),
  handle: async (asked): Promise<Answer> => {
    const { services, session, params } = asked
    const read = await submissionOf(asked, params.submission)
    const file = read === undefined ? undefined : attachmentsOf(read.received).find(({ digest }) => digest === params.digest)
    const bytes = file === undefined ? undefined : await services.files.get(file.digest)
    if (session === undefined || file === undefined || bytes === undefined) return NOT_FOUND
    await services.recordOpening({
      session,
      matter: params.submission,
      what: `file/${file.digest.slice(0, 12)}`,
      reason: WHY[asked.language],
    })
    return { bytes, mime: file.mime, fileName: file.name === '' ? file.digest.slice(0, 12) : file.name, inline: SHOWN.includes(file.mime) }
  },
})
