import { assessContact } from './assess-contact/assess-contact.decide.ts'
import { assessContactRoute, earlierRoute } from './assess-contact/assess-contact.route.ts'
import { attachMandateRoute } from './authorise/attach-mandate.route.ts'
import { authorise } from './authorise/authorise.decide.ts'
import { authoriseRoute } from './authorise/authorise.route.ts'
import { ownAuthoriseRoute } from './authorise/own-authorise.route.ts'
import { clarify } from './clarify/clarify.decide.ts'
import { clarifyRoute } from './clarify/clarify.route.ts'
import { ownClarifyRoute } from './clarify/own-clarify.route.ts'
import { consent } from './consent/consent.decide.ts'
import { consentRoute } from './consent/consent.route.ts'
import { ownConsentRoute } from './consent/own-consent.route.ts'
import { elect } from './elect/elect.decide.ts'
import { electRoute } from './elect/elect.route.ts'
import { endMandate } from './end-mandate/end-mandate.decide.ts'
import { endMandateJob } from './end-mandate/end-mandate.job.ts'
import { endMandateRoute } from './end-mandate/end-mandate.route.ts'
import { ownEndMandateRoute } from './end-mandate/own-end-mandate.route.ts'
import { join } from './join/join.decide.ts'
import { joinRoute } from './join/join.route.ts'
import { ownJoinRoute } from './join/own-join.route.ts'
import { leave } from './leave/leave.decide.ts'
import { leaveRoute } from './leave/leave.route.ts'
import { ownLeaveRoute } from './leave/own-leave.route.ts'
import { limitsRoute } from './limits/limits.route.ts'
import { link } from './link/link.decide.ts'
import { linkRoute } from './link/link.route.ts'
import { notifyAgain } from './notify-again/notify-again.decide.ts'
import { notifyAgainRoute } from './notify-again/notify-again.route.ts'
import { linkProjection, mandateProjection, matterProjection, personKeyProjection } from './petitioners.projection.ts'
import { proposeLink } from './propose-link/propose-link.decide.ts'
import { proposeLinkRoute } from './propose-link/propose-link.route.ts'
import { opening, splitMatter, splitOff } from './split-off/split-off.decide.ts'
import { splitOffRoute } from './split-off/split-off.route.ts'
import { undoSplit } from './undo-split/undo-split.decide.ts'
import { undoSplitRoute } from './undo-split/undo-split.route.ts'
import { unlink } from './unlink/unlink.decide.ts'
import { unlinkRoute } from './unlink/unlink.route.ts'
import { ownWithdrawRoute } from './withdraw/own-withdraw.route.ts'
import { withdraw } from './withdraw/withdraw.decide.ts'
import { ownWithdrawConsentRoute } from './withdraw-consent/own-withdraw-consent.route.ts'
import { withdrawConsent } from './withdraw-consent/withdraw-consent.decide.ts'
import { withdrawConsentRoute } from './withdraw-consent/withdraw-consent.route.ts'

/** 当事人与并件: who petitions, who speaks for them, what they agree to, what they take back, and which matters belong together. */
export const petitioners = {
  name: 'petitioners',
  routes: [
    ...[electRoute, joinRoute, leaveRoute, clarifyRoute, notifyAgainRoute, authoriseRoute, endMandateRoute, consentRoute],
    ...[withdrawConsentRoute, proposeLinkRoute, linkRoute, unlinkRoute, splitOffRoute, undoSplitRoute, assessContactRoute],
    ...[earlierRoute, ownClarifyRoute, ownJoinRoute, ownLeaveRoute, ownAuthoriseRoute, ownEndMandateRoute, ownConsentRoute],
    ...[ownWithdrawConsentRoute, ownWithdrawRoute, limitsRoute, attachMandateRoute],
  ],
  projections: [matterProjection, personKeyProjection, linkProjection, mandateProjection],
  jobs: [endMandateJob],
  rules: {
    ...{ elect, join, leave, clarify, notifyAgain, authorise, endMandate, consent, withdrawConsent, withdraw },
    ...{ proposeLink, link, unlink, splitOff, splitMatter, opening, undoSplit, assessContact },
  },
} as const
