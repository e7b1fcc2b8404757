import { type Answer, NOT_FOUND, route, visibleMatter } from '@onedoor/http'
import { isRefusal } from '@onedoor/kernel'
import { PAPER_KINDS, type PaperKind } from '@onedoor/paper'
import { z } from 'zod'
import { handOut, handOutPdf, storyOf } from '../documents.route.ts'
import { paperOf } from '../documents.state.ts'

const FILE = /^(\d{1,6})(?:-(D\d\d))?[.](pdf|docx)$/
const WHY = { zh: '查看本件文书', en: 'Reading a document of this matter' }

const isKind = (text: string | undefined): text is PaperKind => text !== undefined && Object.hasOwn(PAPER_KINDS, text)

/** A document of the matter: `7.pdf` is that of the seventh event, `7-D13.pdf` another of the same event. It bears the petitioner’s name, so each look is on record. */
export const matterPaperRoute = route({
  method: 'GET',
  path: '/api/matters/:matter/documents/:file',
  may: 'documents.read',
  summary: { zh: '本件的一份文书，PDF 或 DOCX（留痕）', en: 'A document of the matter as PDF or DOCX; the look is recorded.' },
  params: z.object({ matter: z.string().max(80), file: z.string().regex(FILE) }),
  handle: async (asked): Promise<Answer> => {
    const { params, session, services, language } = asked
    const seen = await visibleMatter(asked, params.matter)
    if (session === undefined || seen === undefined) return NOT_FOUND
    const [, version, kind, form] = FILE.exec(params.file) ?? []
    const paper = paperOf(await storyOf(asked, seen.events), Number(version), isKind(kind) ? kind : undefined)
    if (paper === undefined) return NOT_FOUND
    // What is not made shows nobody's data: no look to record.
    if (isRefusal(paper)) return paper
    await services.recordOpening({ session, matter: params.matter, what: `document/${params.file}`, reason: WHY[language] })
    if (form === 'docx') return handOut(asked, paper, form)
    return handOutPdf(services, { matter: params.matter, events: seen.events, version: Number(version), paper })
  },
})
