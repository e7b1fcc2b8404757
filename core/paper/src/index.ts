export { acceptance, nonAcceptance } from './catalogue/acceptance.ts'
export { dossierCover, dossierRemarks } from './catalogue/dossier.ts'
export { extensionApproval, extensionNotice } from './catalogue/extension.ts'
export { handlingOpinion } from './catalogue/handling-opinion.ts'
export { objection, objectionDecision } from './catalogue/objection.ts'
export { ratingNote } from './catalogue/rating.ts'
export { referral } from './catalogue/referral.ts'
export { registrationForm } from './catalogue/registration.ts'
export { type Attacked, reviewAnswer, reviewOpinion, reviewRequest } from './catalogue/review.ts'
export { proofOfService, type ServiceFacts } from './catalogue/service.ts'
export { slip } from './catalogue/slip.ts'
export { suggestionAnswer } from './catalogue/suggestion.ts'
export { terminationNotice, trackNotice } from './catalogue/track.ts'
export { crossedOut, NOT_NUMBERED } from './crossed-out.ts'
export type { Dossier, DossierBody, DossierEntry } from './dossier.ts'
export type { Issued, Issuer, MatterFacts, Wordings } from './facts.ts'
export {
  type Answers,
  emptyFields,
  type FileFacts,
  type Form,
  type FormField,
  fillForm,
  prefilled,
  unfilled,
  withGaps,
} from './forms/form.ts'
export { FORMS, formById } from './forms/forms.ts'
export { PAPER_KINDS, papersOf } from './kinds.ts'
export { lawOf } from './law.ts'
export { type OwnPaper, ownPapers } from './own-papers.ts'
export type { Block, Paper, PaperKind } from './paper.ts'
export type { PaperRefusal } from './required.ts'
export { namesFor, type TemplateRefusal, templateFault } from './template/check.ts'
export { samplePaper } from './template/sample.ts'
export type { Template } from './template/template.ts'
export { TEMPLATES, templateById } from './wording/templates.ts'
export { dateSaid, docNo } from './words.ts'
