import { readFileText } from './file-text/file-text.decide.ts'
import { fileTextJob } from './file-text/file-text.job.ts'
import { fileProjection } from './file-text/file-text.projection.ts'
import { pageImageRoute, pageReadingRoute, paperRoute, readPageRoute } from './read-page/read-page.route.ts'
import { readScanRoute, scanImageRoute, scanReadingRoute } from './read-upload/read-scan.route.ts'
import { readUploadRoute, uploadReadingRoute } from './read-upload/read-upload.route.ts'
import { takeText } from './take-text/take-text.decide.ts'
import { takeTextRoute } from './take-text/take-text.route.ts'

/** 纸信与附件: the image stays what came in, the machine proposes words, a person confirms them; what stands in files is found by search. */
export const paperLetters = {
  name: 'paper-letters',
  routes: [
    ...[paperRoute, readPageRoute, pageReadingRoute, pageImageRoute, takeTextRoute],
    ...[readUploadRoute, uploadReadingRoute, readScanRoute, scanReadingRoute, scanImageRoute],
  ],
  projections: [fileProjection],
  jobs: [fileTextJob],
  rules: { takeText, readFileText },
} as const
