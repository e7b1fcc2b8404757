import { listRoute } from './list/list.route.ts'
import { matterPaperRoute } from './matter-paper/matter-paper.route.ts'
import { ownOpinionRoute } from './opinion/opinion.route.ts'
import { ownSlipRoute, windowSlipRoute } from './slip/slip.route.ts'
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
    templatesRoute,
    templateRoute,
    previewWordingRoute,
    changeWordingRoute,
  ],
  projections: [],
} as const
