import { pageReadingRoute, paperRoute, readPageRoute } from './read-page/read-page.route.ts'
import { readUploadRoute, uploadReadingRoute } from './read-upload/read-upload.route.ts'
import { takeText } from './take-text/take-text.decide.ts'
import { takeTextRoute } from './take-text/take-text.route.ts'

/** 纸信: the image stays what came in; the machine proposes words, a person confirms them. */
export const paperLetters = {
  name: 'paper-letters',
  routes: [paperRoute, readPageRoute, pageReadingRoute, readUploadRoute, uploadReadingRoute, takeTextRoute],
  projections: [],
  rules: { takeText },
} as const
