import { guideRoute } from './guide/guide.route.ts'
import { homeRoute } from './home/home.route.ts'
import { monthProjection } from './public-register/month.projection.ts'
import { checkpointRoute, consistencyRoute, keyRoute, publicRegisterRoute } from './public-register/public-register.route.ts'
import { readerRoute } from './reader/reader.route.ts'
import { receiptRoute } from './receipt/receipt.route.ts'
import { codeProjection, openedProjection } from './track/code.projection.ts'
import { trackPageRoute, trackRoute } from './track/track.route.ts'
import { verifyPageRoute, verifyRoute } from './verify/verify.route.ts'

/** 信访人自己的一面: what the petitioner sees and can do, and what anyone can check. */
export const portal = {
  name: 'portal',
  routes: [
    homeRoute,
    guideRoute,
    readerRoute,
    trackPageRoute,
    trackRoute,
    receiptRoute,
    verifyPageRoute,
    verifyRoute,
    publicRegisterRoute,
    checkpointRoute,
    keyRoute,
    consistencyRoute,
  ],
  projections: [codeProjection, openedProjection],
  /** Follows the register by position. */
  monthProjection,
} as const
