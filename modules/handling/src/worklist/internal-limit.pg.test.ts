import { accepted, referred, registered, signed } from '@onedoor/case/testing'
import { openDoor, sessionOf, type TestDoor } from '@onedoor/http/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handling } from '../handling.module.ts'

const CLERK = sessionOf('housing', 'handler')

let door: TestDoor

beforeAll(async () => {
  door = await openDoor({
    owners: ['modules/handling'],
    projections: handling.projections,
    routes: handling.routes,
    limits: [{ clock: 'C06', length: 15, from: '2026-03-04' }],
  })
  for (const [i, day] of ['2026-03-03', '2026-03-05'].entries())
    await door.lay(
      `matter-${i + 1}`,
      ['2026-03-02', registered()],
      ['2026-03-02', referred('housing')],
      ['2026-03-02', signed('housing'), 'housing'],
      [day, accepted('housing'), 'housing'],
    )
}, 120_000)
afterAll(() => door.close())

const listed = async (tab: string) => {
  const { json } = await door.knock(CLERK, 'GET', `/api/worklist?tab=${tab}`)
  return (json['items'] as { id: string; due: object }[]).map(({ id, due }) => ({ id, due }))
}

describe('内部期限 on the worklist', () => {
  it('stands beside the legal day for runs that started under it, and makes them due soon', async () => {
    door.setNow('2026-03-17')
    expect(await listed('soon')).toMatchObject([{ id: 'matter-2', due: { legal: '2026-05-06', internal: '2026-03-20' } }])
    const [first] = await listed('all')
    expect(first).toMatchObject({ id: 'matter-1' })
    expect(first?.due).not.toHaveProperty('internal')
  })

  it('never makes a matter overdue: only the legal day does', async () => {
    door.setNow('2026-03-25')
    expect(await listed('overdue')).toEqual([])
    expect((await listed('soon')).map(({ id }) => id)).toEqual(['matter-2'])
    door.setNow('2026-05-07')
    expect((await listed('overdue')).map(({ id }) => id)).toEqual(['matter-1', 'matter-2'])
    expect(await listed('soon')).toEqual([])
  })
})
