import { type CaseEvent, lifeOf } from '@onedoor/case'
import { type Answer, NOT_FOUND, route } from '@onedoor/http'
import { isRefusal, type Recorded } from '@onedoor/kernel'
import { ownPapers } from '@onedoor/paper'
import { queryKeyOf } from '@onedoor/vault'
import { z } from 'zod'
import { handOutPdf, storyOf } from '../documents.route.ts'
import { paperOf } from '../documents.state.ts'

/** A paper that was served on the petitioner, told to them or made by them, for whoever holds the query code of the matter; not a day before it was served. */
export const ownPaperRoute = route({
  method: 'POST',
  path: '/paper.pdf',
  may: 'anyone',
  limit: { perMinute: 30 },
  summary: { zh: '凭查询码下载已经送达、告知信访人的文书', en: 'A paper that was served on or told to the petitioner, by query code.' },
  body: z.object({
    ...{ code: z.string().max(100), matter: z.string().regex(/^matter-[0-9a-z-]{1,60}$/) },
    ...{ version: z.coerce.number().int().min(1), kind: z.string().regex(/^D\d\d$/) },
  }),
  handle: async (asked): Promise<Answer> => {
    const { services, body } = asked
    const events = (await services.store.read(body.matter)) as readonly Recorded<CaseEvent>[]
    if (lifeOf(events)?.queryKey !== queryKeyOf(services.keys, body.code)) return NOT_FOUND
    const own = ownPapers(events).find(({ version, kind }) => version === body.version && kind === body.kind)
    if (own === undefined) return NOT_FOUND
    const paper = paperOf(await storyOf(asked, events), own.version, own.kind)
    if (paper === undefined) return NOT_FOUND
    return isRefusal(paper) ? paper : handOutPdf(services, { matter: body.matter, events, version: own.version, paper })
  },
})
