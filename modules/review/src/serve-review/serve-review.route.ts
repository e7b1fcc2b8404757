import { storedFiles } from '@onedoor/files'
import { matterCommand } from '@onedoor/http'
import { isRefusal } from '@onedoor/kernel'
import { ServeReview } from './serve-review.contract.ts'
import { serveReview } from './serve-review.decide.ts'

export const serveReviewRoute = matterCommand({
  path: '/api/matters/:matter/serve-review',
  may: 'review.serve',
  summary: { zh: '登记复查、复核意见书的送达', en: 'Record that the opinion of a review was served, with proof.' },
  input: ServeReview,
  decider: serveReview,
  prepare: async (input, asked) => {
    const proof = await storedFiles(asked.services.files, input.proof)
    return isRefusal(proof) ? proof : { ...input, proof }
  },
})
