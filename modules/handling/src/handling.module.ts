import { accept } from './accept/accept.decide.ts'
import { acceptRoute } from './accept/accept.route.ts'
import { answerSimply } from './answer-simply/answer-simply.decide.ts'
import { answerSimplyRoute } from './answer-simply/answer-simply.route.ts'
import { answerSuggestion } from './answer-suggestion/answer-suggestion.decide.ts'
import { answerSuggestionRoute } from './answer-suggestion/answer-suggestion.route.ts'
import { askAssistance } from './ask-assistance/ask-assistance.decide.ts'
import { askAssistanceRoute } from './ask-assistance/ask-assistance.route.ts'
import { askRecusal } from './ask-recusal/ask-recusal.decide.ts'
import { askRecusalRoute, recusalByPetitionerRoute } from './ask-recusal/ask-recusal.route.ts'
import { attachRoute } from './attach/attach.route.ts'
import { checkDraft } from './check-draft/check-draft.decide.ts'
import { checkDraftRoute } from './check-draft/check-draft.route.ts'
import { checkReplyRoute, draftCheckRoute, withdrawalCheckRoute } from './check-reply/check-reply.route.ts'
import { chooseTrack } from './choose-track/choose-track.decide.ts'
import { chooseTrackRoute } from './choose-track/choose-track.route.ts'
import { cosign } from './cosign/cosign.decide.ts'
import { cosignRoute } from './cosign/cosign.route.ts'
import { decideRecusal } from './decide-recusal/decide-recusal.decide.ts'
import { decideRecusalRoute } from './decide-recusal/decide-recusal.route.ts'
import { decline } from './decline/decline.decide.ts'
import { declineRoute } from './decline/decline.route.ts'
import { draft } from './draft/draft.decide.ts'
import { draftRoute } from './draft/draft.route.ts'
import { endOtherProcedure } from './end-other-procedure/end-other-procedure.decide.ts'
import { endOtherProcedureRoute } from './end-other-procedure/end-other-procedure.route.ts'
import { escalateCosign } from './escalate-cosign/escalate-cosign.decide.ts'
import { escalateCosignRoute } from './escalate-cosign/escalate-cosign.route.ts'
import { extend } from './extend/extend.decide.ts'
import { extendRoute } from './extend/extend.route.ts'
import { giveAssistance } from './give-assistance/give-assistance.decide.ts'
import { giveAssistanceRoute } from './give-assistance/give-assistance.route.ts'
import { learnRepliesJob } from './learn-replies/learn-replies.job.ts'
import { addNote } from './note/note.decide.ts'
import { noteRoute } from './note/note.route.ts'
import { objectToTrack } from './object-to-track/object-to-track.decide.ts'
import { objectByPetitionerRoute, objectToTrackRoute } from './object-to-track/object-to-track.route.ts'
import { recomputeDates } from './recompute-dates/recompute-dates.decide.ts'
import { recomputeDatesJob } from './recompute-dates/recompute-dates.job.ts'
import { replyModelOf } from './reply-check.route.ts'
import { returnDraft } from './return-draft/return-draft.decide.ts'
import { returnDraftRoute } from './return-draft/return-draft.route.ts'
import { serve } from './serve/serve.decide.ts'
import { serveRoute } from './serve/serve.route.ts'
import { settleCosign } from './settle-cosign/settle-cosign.decide.ts'
import { settleCosignRoute } from './settle-cosign/settle-cosign.route.ts'
import { signOff } from './sign-off/sign-off.decide.ts'
import { signOffRoute } from './sign-off/sign-off.route.ts'
import { takeSuggestion } from './take-suggestion/take-suggestion.decide.ts'
import { takeSuggestionRoute } from './take-suggestion/take-suggestion.route.ts'
import { turnProcedure } from './turn-procedure/turn-procedure.decide.ts'
import { turnByPetitionerRoute, turnProcedureRoute } from './turn-procedure/turn-procedure.route.ts'
import { withdrawTrack } from './withdraw-track/withdraw-track.decide.ts'
import { withdrawTrackRoute } from './withdraw-track/withdraw-track.route.ts'
import { assistingProjection } from './worklist/assisting.projection.ts'
import { worklistProjection } from './worklist/worklist.projection.ts'
import { worklistRoute } from './worklist/worklist.route.ts'

/** 办理: from the notice of acceptance to the service of the written opinion. */
export const handling = {
  name: 'handling',
  replyModelOf,
  routes: [
    acceptRoute,
    declineRoute,
    noteRoute,
    attachRoute,
    extendRoute,
    draftRoute,
    returnDraftRoute,
    signOffRoute,
    serveRoute,
    worklistRoute,
    answerSimplyRoute,
    answerSuggestionRoute,
    askAssistanceRoute,
    askRecusalRoute,
    recusalByPetitionerRoute,
    checkDraftRoute,
    checkReplyRoute,
    draftCheckRoute,
    withdrawalCheckRoute,
    chooseTrackRoute,
    cosignRoute,
    escalateCosignRoute,
    settleCosignRoute,
    decideRecusalRoute,
    endOtherProcedureRoute,
    giveAssistanceRoute,
    objectToTrackRoute,
    objectByPetitionerRoute,
    takeSuggestionRoute,
    turnProcedureRoute,
    turnByPetitionerRoute,
    withdrawTrackRoute,
  ],
  projections: [worklistProjection, assistingProjection],
  jobs: [recomputeDatesJob, learnRepliesJob],
  rules: {
    accept,
    decline,
    addNote,
    extend,
    draft,
    returnDraft,
    signOff,
    serve,
    recomputeDates,
    answerSimply,
    answerSuggestion,
    askAssistance,
    askRecusal,
    checkDraft,
    chooseTrack,
    cosign,
    escalateCosign,
    settleCosign,
    decideRecusal,
    endOtherProcedure,
    giveAssistance,
    objectToTrack,
    takeSuggestion,
    turnProcedure,
    withdrawTrack,
  },
} as const
