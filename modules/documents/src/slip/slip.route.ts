import { seesWholeCounty } from '@onedoor/duty'
import { type Answer, NOT_FOUND, route, type Session } from '@onedoor/http'
import { isRefusal } from '@onedoor/kernel'
import { queryKeyOf } from '@onedoor/vault'
import { z } from 'zod'
import { handOut } from '../documents.route.ts'
import { type Received, receivedOf, slipOf } from '../letter-slip.route.ts'

const Submission = z.string().regex(/^submission-[0-9a-z-]{8,60}$/)
const WHY = { zh: '打印收件凭证', en: 'Printing the slip of receipt' }

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

/** A unit prints the slips of what people brought to itself, and no other. */
const mayPrint = ({ roles, organ }: Session, { received }: Received): boolean => seesWholeCounty(roles) || received.organ === organ

/** The slip printed at the window; printing it shows the query code, so it is on record. */
export const windowSlipRoute = route({
  method: 'GET',
  path: '/api/submissions/:submission/receipt.pdf',
  may: 'intake.take-in',
  summary: { zh: '打印收件凭证（留痕）', en: 'Print the slip of receipt; the look is recorded.' },
  params: z.object({ submission: Submission }),
  handle: async (asked): Promise<Answer> => {
    const { session, services, params, language } = asked
    const received = await receivedOf(asked, params.submission)
    if (session === undefined || received === undefined || !mayPrint(session, received)) return NOT_FOUND
    const paper = await slipOf(asked, received)
    if (isRefusal(paper)) return paper
    await services.recordOpening({ session, matter: params.submission, what: 'document/D02', reason: WHY[language] })
    return handOut(asked, paper)
  },
})
