import { type CaseEvent, lifeOf } from '@onedoor/case'
import { type Answer, NOT_FOUND, route } from '@onedoor/http'
import { isRefusal, type Recorded } from '@onedoor/kernel'
import { queryKeyOf } from '@onedoor/vault'
import { z } from 'zod'
import { handOutPdf, storyOf } from '../documents.route.ts'
import { paperOf } from '../documents.state.ts'

/** The handling opinion as it was served, for whoever holds the query code of the matter. */
export const ownOpinionRoute = route({
  method: 'POST',
  path: '/opinion.pdf',
  may: 'anyone',
  limit: { perMinute: 30 },
  summary: { zh: '凭查询码下载处理意见书', en: 'The handling opinion, by query code.' },
  body: z.object({ code: z.string().max(100), matter: z.string().regex(/^matter-[0-9a-z-]{1,60}$/) }),
  handle: async (asked): Promise<Answer> => {
    const { services, body } = asked
    const events = (await services.store.read(body.matter)) as readonly Recorded<CaseEvent>[]
    if (lifeOf(events)?.queryKey !== queryKeyOf(services.keys, body.code)) return NOT_FOUND
    const served = events.some(({ type }) => type === 'OpinionServed')
    const issued = events.findLast(({ type }) => type === 'OpinionIssued')
    if (!served || issued === undefined) return NOT_FOUND
    const paper = paperOf(await storyOf(asked, events), issued.version, 'D21')
    if (paper === undefined) return NOT_FOUND
    return isRefusal(paper) ? paper : handOutPdf(services, { matter: body.matter, events, version: issued.version, paper })
  },
})

/** A paper that was made for the petitioner, for whoever holds the query code of the matter. */
export const ownPaperRoute = route({
  method: 'POST',
  path: '/paper.pdf',
  may: 'anyone',
  limit: { perMinute: 30 },
  summary: { zh: '凭查询码下载给信访人的文书', en: 'A paper made for the petitioner, by query code.' },
  body: z.object({
    ...{ code: z.string().max(100), matter: z.string().regex(/^matter-[0-9a-z-]{1,60}$/) },
    version: z.coerce.number().int().min(1),
  }),
  handle: async (asked): Promise<Answer> => {
    const { services, body } = asked
    const events = (await services.store.read(body.matter)) as readonly Recorded<CaseEvent>[]
    if (lifeOf(events)?.queryKey !== queryKeyOf(services.keys, body.code)) return NOT_FOUND
    const filed = events.find(({ version }) => version === body.version)
    if (filed?.type !== 'PaperFiled' || !filed.data.petitionerMayRead) return NOT_FOUND
    const { version } = filed
    const paper = paperOf(await storyOf(asked, events), version)
    if (paper === undefined) return NOT_FOUND
    return isRefusal(paper) ? paper : handOutPdf(services, { matter: body.matter, events, version, paper })
  },
})
