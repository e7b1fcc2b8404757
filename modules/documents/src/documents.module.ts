import { archiveRoute } from './archive/archive.route.ts'
import { checkPaperPageRoute, checkPaperRoute, whichPaper } from './check-paper/check-paper.route.ts'
import { dossierRoute } from './dossier/dossier.route.ts'
import { draftPreviewRoute } from './draft-preview/draft-preview.route.ts'
import { filePaper } from './file-paper/file-paper.decide.ts'
import { filePaperRoute, formRoute, previewPaperRoute } from './file-paper/file-paper.route.ts'
import { endSealRoute, keepSealRoute, sealImageRoute, sealsRoute } from './keep-seal/keep-seal.route.ts'
import { listRoute } from './list/list.route.ts'
import { matterPaperRoute } from './matter-paper/matter-paper.route.ts'
import {
  fileOfficePaperRoute,
  officePaperRoute,
  papersRoute,
  previewOfficePaperRoute,
  voidOfficePaperRoute,
} from './office-papers/office-papers.route.ts'
import { ownPaperRoute } from './own-paper/own-paper.route.ts'
import { paperProjection, voidedPaperProjection } from './papers.projection.ts'
import { printPaper } from './print-paper/print-paper.decide.ts'
import { printPaperRoute } from './print-paper/print-paper.route.ts'
import { insertSeal } from './seal.query.ts'
import { sealPaper } from './seal-paper.decide.ts'
import { dueProjection, sealedProjection } from './sealed.projection.ts'
import { signPaperJob } from './sign-paper/sign-paper.job.ts'
import { ownSlipRoute, windowSlipRoute } from './slip/slip.route.ts'
import { voidPaper } from './void-paper/void-paper.decide.ts'
import { voidPaperRoute } from './void-paper/void-paper.route.ts'
import { changeWordingRoute, previewWordingRoute, templateRoute, templatesRoute } from './wording/wording.route.ts'

/** 文书: the documents of a matter, made from its case file, sealed, signed and kept, and printed as PDF or DOCX. */
export const documents = {
  name: 'documents',
  routes: [
    ...[ownSlipRoute, windowSlipRoute, ownPaperRoute, listRoute, matterPaperRoute, draftPreviewRoute],
    ...[filePaperRoute, formRoute, previewPaperRoute, voidPaperRoute, printPaperRoute],
    ...[fileOfficePaperRoute, voidOfficePaperRoute, officePaperRoute, previewOfficePaperRoute, papersRoute],
    ...[dossierRoute, archiveRoute, checkPaperPageRoute, checkPaperRoute],
    ...[sealsRoute, sealImageRoute, keepSealRoute, endSealRoute],
    ...[templatesRoute, templateRoute, previewWordingRoute, changeWordingRoute],
  ],
  projections: [paperProjection, voidedPaperProjection, dueProjection, sealedProjection],
  jobs: [signPaperJob],
  rules: { filePaper, voidPaper, sealPaper, printPaper },
  statements: { insertSeal },
  whichPaper,
} as const
