import { PgBoss } from 'pg-boss'

/** A job is what to do, when: `schedule` is a cron line in county time; without one it runs when it is asked for. */
export type Job = Readonly<{ name: string; schedule?: string; run: (data: object) => Promise<unknown> }>

type Ask = Readonly<{ query: <Row>(sql: Readonly<{ text: string; values: readonly unknown[] }>) => Promise<Row[]> }>

/** The queue on PostgreSQL. */
export type Queue = Readonly<{
  /** Puts a job into the queue inside the caller’s transaction: with it or not at all. `key` makes a second request for the same thing nothing. */
  enqueue: (tx: Ask, jobs: readonly Readonly<{ queue: string; data: object; key?: string }>[]) => Promise<void>
  stop: () => Promise<void>
}>

type Options = Readonly<{ ownerUrl: string; jobs: readonly Job[]; onError: (job: string, error: unknown) => void }>

const SCHEMA = 'jobs'

/** Starts the workers. A job that fails is tried again three times, later and later, and then kept to be looked at. */
export const startQueue = async ({ ownerUrl, jobs, onError }: Options): Promise<Queue> => {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: SCHEMA, max: 3, application_name: 'onedoor-jobs' })
  boss.on('error', (error) => onError('queue', error))
  await boss.start()
  for (const { name, schedule, run } of jobs) {
    await boss.createQueue(name, { retryLimit: 3, retryBackoff: true, policy: 'standard' })
    await boss.work(name, { pollingIntervalSeconds: 5 }, async (batch: readonly { data: unknown }[]) => {
      for (const { data } of batch)
        await run(data ?? {}).catch((error: unknown) => {
          onError(name, error)
          throw error
        })
    })
    if (schedule !== undefined) await boss.schedule(name, schedule, null, { tz: 'Asia/Shanghai' })
  }

  const enqueue: Queue['enqueue'] = async (tx, requests) => {
    const db = { executeSql: async (text: string, values: unknown[] = []) => ({ rows: await tx.query({ text, values }) }) }
    for (const { queue, data, key } of requests) await boss.send(queue, data, { db, ...(key !== undefined && { singletonKey: key }) })
  }

  return { enqueue, stop: () => boss.stop({ graceful: true, timeout: 10_000 }) }
}
