import { follow } from '@onedoor/eventstore'
import type { Services } from '@onedoor/http'
import type { Job } from '@onedoor/jobs'
import { organisation } from '@onedoor/organisation/organisation.module'
import { followers, moduleJobs } from './modules.ts'

const CAUGHT_UP = 0

/** Everything that runs by itself. Each may run twice, or be stopped at any point, without harm. */
export const jobsOf = (services: Services): readonly Job[] => [
  // 检查点: a signed head every quarter of an hour in which something happened; kept, and public.
  { name: 'register.checkpoint', schedule: '*/15 * * * *', run: () => services.registerLog.checkpoint() },
  // A notice that was typed in beside the running server is known to it within the hour, before the dates are looked at.
  { name: 'organisation.learn-holidays', schedule: '0 * * * *', run: () => organisation.learnHolidays(services.store, services.now()) },
  ...moduleJobs.map(({ name, schedule, run }) => ({ name, schedule, run: () => run(services) })),
  {
    name: 'projections.follow',
    schedule: '* * * * *',
    run: async () => {
      for (const follower of followers) while ((await follow(services.db, services.county, follower)) > CAUGHT_UP);
    },
  },
]
