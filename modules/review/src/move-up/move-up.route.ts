import { matterCommand } from '@onedoor/http'
import { bodiesAbove } from '../review.route.ts'
import { MoveUp } from './move-up.contract.ts'
import { moveUp } from './move-up.decide.ts'

export const moveUpRoute = matterCommand({
  path: '/api/matters/:matter/move-up',
  may: 'review.accept',
  summary: { zh: '本机关无人可以独立审查，移送上一级机关', en: 'Nobody here is independent: the organ above takes the review.' },
  input: MoveUp,
  decider: moveUp,
  prepare: async (input, asked) => ({
    ...input,
    above: (await bodiesAbove(asked.services, asked.session?.organ ?? '')).map(({ id }) => id),
    posts: await asked.services.directory.posts(),
  }),
})
