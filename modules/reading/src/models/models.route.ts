import { type Answer, route } from '@onedoor/http'
import { LEAST_LEARNED } from '@onedoor/text/topic/learn-anew'
import { lettersKnown } from '../reading.query.ts'
import { agreement, type ModelRow, modelsOf } from './models.query.ts'

const MOST = 12

export type Models = Readonly<{
  topics: readonly ModelRow[]
  units: readonly ModelRow[]
  known: Readonly<{ topics: number; units: number; samples: number }>
  agreement: Readonly<{ named: number; taken: number }>
  leastLearned: number
}>

const NOTHING = { topics: 0, units: 0, samples: 0 }

export const modelsRoute = route({
  method: 'GET',
  path: '/api/reading/models',
  may: 'reading.models',
  summary: {
    zh: '读信用的各版本、成绩和为什么（不）启用',
    en: 'Versions of what reads letters, their figures, and why one is or is not in use.',
  },
  handle: async ({ services }): Promise<Answer> => {
    const { db, county } = services
    const topics = await db.query<ModelRow>(modelsOf(county, 'TOPIC', MOST))
    const units = await db.query<ModelRow>(modelsOf(county, 'UNIT', MOST))
    const [known = NOTHING] = await db.query<Models['known']>(lettersKnown(county))
    const [agreed = { named: 0, taken: 0 }] = await db.query<Models['agreement']>(agreement(county))
    return { json: { topics, units, known, agreement: agreed, leastLearned: LEAST_LEARNED } satisfies Models }
  },
})
