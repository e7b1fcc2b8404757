import { assessment } from '@onedoor/assessment/assessment.module'
import { follow } from '@onedoor/eventstore'
import { handling } from '@onedoor/handling/handling.module'
import type { Services } from '@onedoor/http'
import type { Job } from '@onedoor/jobs'
import { routing } from '@onedoor/routing/routing.module'
import { followers } from './modules.ts'

const CAUGHT_UP = 0

/** Everything that runs by itself. Each may run twice, or be stopped at any point, without harm. */
export const jobsOf = (services: Services): readonly Job[] => [
  // 检查点: a signed head every quarter of an hour in which something happened; kept, and public.
  { name: 'register.checkpoint', schedule: '*/15 * * * *', run: () => services.registerLog.checkpoint() },
  ...[...assessment.jobs, ...handling.jobs, ...routing.jobs].map(({ name, schedule, run }) => ({
    name,
    schedule,
    run: () => run(services),
  })),
  {
    name: 'projections.follow',
    schedule: '* * * * *',
    run: async () => {
      for (const follower of followers) while ((await follow(services.db, services.county, follower)) > CAUGHT_UP);
    },
  },
]
