import { type Answer, route } from '@onedoor/http'
import { learnAll } from './learn.job.ts'

/** 立即学习: what the night would do. */
export const learnRoute = route({
  method: 'POST',
  path: '/api/reading/learn',
  may: 'reading.models',
  summary: { zh: '立即从已定的事项重新学习', en: 'Learn anew at once from what was decided.' },
  handle: async ({ services }): Promise<Answer> => ({ json: { learned: await learnAll(services) } }),
})
