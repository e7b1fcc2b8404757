import { draftPreviewRoute } from './draft-preview/draft-preview.route.ts'
import { filePaper } from './file-paper/file-paper.decide.ts'
import { filePaperRoute, formRoute, previewPaperRoute } from './file-paper/file-paper.route.ts'
import { listRoute } from './list/list.route.ts'
import { matterPaperRoute } from './matter-paper/matter-paper.route.ts'
import { ownOpinionRoute, ownPaperRoute } from './opinion/opinion.route.ts'
import { ownSlipRoute, windowSlipRoute } from './slip/slip.route.ts'
import { voidPaper } from './void-paper/void-paper.decide.ts'
import { voidPaperRoute } from './void-paper/void-paper.route.ts'
import { changeWordingRoute, previewWordingRoute, templateRoute, templatesRoute } from './wording/wording.route.ts'

/** 文书: the documents of a matter, made from its case file and printed as PDF or DOCX. */
export const documents = {
  name: 'documents',
  routes: [
    ownSlipRoute,
    windowSlipRoute,
    ownOpinionRoute,
    listRoute,
    matterPaperRoute,
    draftPreviewRoute,
    ownPaperRoute,
    filePaperRoute,
    formRoute,
    previewPaperRoute,
    voidPaperRoute,
    templatesRoute,
    templateRoute,
    previewWordingRoute,
    changeWordingRoute,
  ],
  projections: [],
  rules: { filePaper, voidPaper },
} as const
