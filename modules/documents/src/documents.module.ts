import { archiveRoute } from './archive/archive.route.ts'
import { checkPaperPageRoute, checkPaperRoute, whichPaper } from './check-paper/check-paper.route.ts'
import { dossierRoute } from './dossier/dossier.route.ts'
import { endSealRoute, keepSealRoute, sealImageRoute, sealsRoute } from './keep-seal/keep-seal.route.ts'
import { listRoute } from './list/list.route.ts'
import { matterPaperRoute } from './matter-paper/matter-paper.route.ts'
import { ownOpinionRoute } from './opinion/opinion.route.ts'
import { printPaperRoute } from './print-paper/print-paper.route.ts'
import { insertSeal } from './seal.query.ts'
import { dueProjection, sealedProjection } from './sealed.projection.ts'
import { signPaperJob } from './sign-paper/sign-paper.job.ts'
import { ownSlipRoute, windowSlipRoute } from './slip/slip.route.ts'

/** 文书: the documents of a matter, made from its case file and printed as PDF or DOCX. */
export const documents = {
  name: 'documents',
  routes: [
    ...[ownSlipRoute, windowSlipRoute, ownOpinionRoute, listRoute, matterPaperRoute],
    ...[printPaperRoute, dossierRoute, archiveRoute, checkPaperPageRoute, checkPaperRoute],
    ...[sealsRoute, sealImageRoute, keepSealRoute, endSealRoute],
  ],
  projections: [dueProjection, sealedProjection],
  jobs: [signPaperJob],
  statements: { insertSeal },
  whichPaper,
} as const
