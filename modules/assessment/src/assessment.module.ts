import { closeWindow } from './close-window/close-window.decide.ts'
import { closeWindowJob } from './close-window/close-window.job.ts'
import { periodProjection } from './close-window/close-window.projection.ts'
import { rate } from './rate/rate.decide.ts'
import { ratingProjection, responsibleProjection } from './rate/rate.projection.ts'
import { rateFormRoute, rateRoute } from './rate/rate.route.ts'

/** 评价: what the petitioner says of the work, once, and nothing made up when they say nothing. */
export const assessment = {
  name: 'assessment',
  routes: [rateRoute, rateFormRoute],
  projections: [responsibleProjection, ratingProjection, periodProjection],
  jobs: [closeWindowJob],
  rules: { rate, closeWindow },
} as const
