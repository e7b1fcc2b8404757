import { accept } from './accept/accept.decide.ts'
import { acceptRoute } from './accept/accept.route.ts'
import { attachRoute } from './attach/attach.route.ts'
import { decline } from './decline/decline.decide.ts'
import { declineRoute } from './decline/decline.route.ts'
import { draft } from './draft/draft.decide.ts'
import { draftRoute } from './draft/draft.route.ts'
import { extend } from './extend/extend.decide.ts'
import { extendRoute } from './extend/extend.route.ts'
import { addNote } from './note/note.decide.ts'
import { noteRoute } from './note/note.route.ts'
import { recomputeDates } from './recompute-dates/recompute-dates.decide.ts'
import { recomputeDatesJob } from './recompute-dates/recompute-dates.job.ts'
import { returnDraft } from './return-draft/return-draft.decide.ts'
import { returnDraftRoute } from './return-draft/return-draft.route.ts'
import { serve } from './serve/serve.decide.ts'
import { serveRoute } from './serve/serve.route.ts'
import { signOff } from './sign-off/sign-off.decide.ts'
import { signOffRoute } from './sign-off/sign-off.route.ts'
import { worklistProjection } from './worklist/worklist.projection.ts'
import { worklistRoute } from './worklist/worklist.route.ts'

/** 办理: from the notice of acceptance to the service of the written opinion. */
export const handling = {
  name: 'handling',
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
  ],
  projections: [worklistProjection],
  jobs: [recomputeDatesJob],
  rules: { accept, decline, addNote, extend, draft, returnDraft, signOff, serve, recomputeDates },
} as const
