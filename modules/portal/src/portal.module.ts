import { homeRoute } from './home/home.route.ts'
import { readerRoute } from './reader/reader.route.ts'
import { codeProjection, openedProjection } from './track/code.projection.ts'
import { trackPageRoute, trackRoute } from './track/track.route.ts'

/** 信访人自己的一面: what the petitioner sees and can do. */
export const portal = {
  name: 'portal',
  routes: [homeRoute, readerRoute, trackPageRoute, trackRoute],
  projections: [codeProjection, openedProjection],
} as const
