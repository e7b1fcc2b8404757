import { type Answer, MatterParams, NOT_FOUND, route } from '@onedoor/http'
import { gather } from '../gather.route.ts'

const WHY = { zh: '打开整卷', en: 'Opening the whole case file' }

/** 卷宗: everything on paper as one PDF. It shows the petitioner’s words and papers, so each opening is on record before it is put together. */
export const dossierRoute = route({
  method: 'GET',
  path: '/api/matters/:matter/dossier.pdf',
  may: 'documents.read',
  limit: { perMinute: 20 },
  summary: {
    zh: '整卷合成一份 PDF：封面、目录、全部文书和附件、备考表（留痕）',
    en: 'The whole case file as one PDF; the look is recorded.',
  },
  params: MatterParams,
  handle: async (asked): Promise<Answer> => {
    const { params, session, services, language } = asked
    const file = await gather(asked, params.matter)
    if (session === undefined || file === undefined) return NOT_FOUND
    await services.recordOpening({ session, matter: params.matter, what: 'dossier.pdf', reason: WHY[language] })
    const bytes = await services.press.dossier(file.dossier)
    return { bytes, mime: 'application/pdf', fileName: `卷宗 ${file.dossier.matter.no}.pdf`, inline: true }
  },
})
