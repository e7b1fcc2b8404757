import { type Answer, NOT_FOUND, route, visibleMatter } from '@onedoor/http'
import { isRefusal } from '@onedoor/kernel'
import { z } from 'zod'
import { handOut, storyOf } from '../documents.route.ts'
import { draftOf } from '../draft.state.ts'

const WHY = { zh: '签发前预览文书', en: 'Looking at a document before it is signed' }

/** What waits for a signature, as it will print: the head signs what will go out and nothing else. It bears the petitioner’s name, so the look is on record. */
export const draftPreviewRoute = route({
  method: 'GET',
  path: '/api/matters/:matter/preview/:kind',
  may: 'documents.read',
  summary: {
    zh: '签发前按打印样式预览处理意见书、复查复核意见书（留痕）',
    en: 'An opinion that waits for a signature, as it will print; the look is recorded.',
  },
  params: z.object({ matter: z.string().min(3).max(64), kind: z.enum(['D21', 'D35']) }),
  handle: async (asked): Promise<Answer> => {
    const { params, session, services, language } = asked
    const seen = await visibleMatter(asked, params.matter)
    if (session === undefined || seen === undefined) return NOT_FOUND
    const paper = draftOf(await storyOf(asked, seen.events), params.kind)
    if (paper === undefined) return NOT_FOUND
    if (isRefusal(paper)) return paper
    await services.recordOpening({ session, matter: params.matter, what: `preview/${params.kind}`, reason: WHY[language] })
    return handOut(asked, paper)
  },
})
