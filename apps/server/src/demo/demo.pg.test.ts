import { type CaseEvent, LIFECYCLE, lifeOf, PHASES } from '@onedoor/case'
import { sql } from '@onedoor/database'
import type { Recorded } from '@onedoor/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DemoCounty, demoCounty } from '../testing-county.ts'
import { loadMatters } from './load-matters.ts'

const NOW = new Date('2026-11-27T03:00:00Z')
let demo: DemoCounty

const matters = async (): Promise<readonly (readonly Recorded<CaseEvent>[])[]> => {
  const rows = await demo.county.db.query<{ stream: string }>(
    sql`select distinct stream from store.event where county = ${demo.county.code} and stream like 'matter-%'`,
  )
  return Promise.all(rows.map(({ stream }) => demo.county.store.read(stream) as Promise<readonly Recorded<CaseEvent>[]>))
}

beforeAll(async () => {
  demo = await demoCounty(NOW)
}, 180_000)
afterAll(() => demo.close())

/** Erasure would take words from a demo; a holiday notice and a successor of a unit are the county's, not a matter's. */
const NOT_TOLD: readonly string[] = ['PersonalDataErased', 'CalendarChanged', 'UnitSucceeded']
/** By the jobs of a running server. */
const BY_JOB: readonly string[] = ['EvaluationWindowClosed', 'PaperSealed', 'PaperPrinted', 'PaperVoided', 'FileTextRead']
/** Nobody of the demo is so placed that a review must move up, no splitting in it was wrong, and no unit in it refused its signature. */
const NEVER: readonly string[] = ['ReviewMovedUp', 'SplitUndone', 'CosignEscalated', 'CosignSettled']

describe('the demo county', () => {
  it('has a matter in every state of a matter’s life, so that whoever tries it meets each screen', async () => {
    const phases = new Set((await matters()).map((past) => lifeOf(past)?.phase))
    expect(Object.keys(PHASES).filter((phase) => !phases.has(phase as never))).toEqual([])
  })

  it('went through every kind of step that a matter can take, but those a county cannot invent', async () => {
    const seen = new Set((await matters()).flat().map(({ type }) => type as string))
    const known = new Set(LIFECYCLE.map(({ event }) => event as string))
    const left = [...NOT_TOLD, ...BY_JOB, ...NEVER]
    expect([...known].filter((type) => !seen.has(type) && !left.includes(type))).toEqual([])
  })

  it('loaded again, adds nothing', async () => {
    const count = async () => (await demo.county.db.query(sql`select 1 from store.event where county = ${demo.county.code}`)).length
    const before = await count()
    await loadMatters(demo.county, new Date(NOW.getTime() + 3_600_000), () => undefined)
    expect(await count()).toBe(before)
  })
})
