import { randomUUID } from 'node:crypto'
import { registered } from '@onedoor/case/testing'
import { openDoor, sessionOf, type TestDoor, unitOf } from '@onedoor/http/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { routing } from './routing.module.ts'

const OFFICE = sessionOf('office', 'dispatcher')
const HOUSING = sessionOf('housing', 'handler')
const ROADS = sessionOf('roads', 'handler')
const REASONS = '该桥由交通运输局养护，不属我局职责'

let door: TestDoor

const act = (session: typeof OFFICE, name: string, version: number, input: object) =>
  door.knock(session, 'POST', `/api/matters/matter-1/${name}`, { commandId: randomUUID(), version, input })

beforeAll(async () => {
  const units = [...['office', 'housing', 'roads'].map((id) => unitOf(id)), unitOf('tourism', { until: '2024-01-01' })]
  door = await openDoor({ owners: ['modules/routing'], projections: routing.projections, routes: routing.routes, units })
  await door.lay('matter-1', ['2026-03-02', registered()])
}, 120_000)
afterAll(() => door.close())

it('a matter goes to a unit, is objected to, comes back and goes to another; no unit is asked that no longer exists', async () => {
  door.setNow('2026-03-04')
  const transfer = { mode: 'TRANSFER', to: 'housing', reason: '' }
  expect(await act(OFFICE, 'refer', 1, { ...transfer, to: 'tourism' })).toMatchObject({
    status: 409,
    json: { refused: 'unit-not-in-effect' },
  })
  expect((await act(HOUSING, 'refer', 1, transfer)).status).toBe(403)
  expect(await act(OFFICE, 'refer', 1, transfer)).toMatchObject({ status: 200, json: { version: 2, number: 1 } })
  expect((await act(ROADS, 'sign', 2, {})).status).toBe(404)
  expect((await act(HOUSING, 'sign', 2, {})).status).toBe(200)
  expect((await act(HOUSING, 'object', 3, { reasons: REASONS, proposed: 'tourism' })).json).toMatchObject({ refused: 'unit-not-in-effect' })
  expect((await act(HOUSING, 'object', 3, { reasons: REASONS, proposed: 'roads' })).status).toBe(200)
  expect((await act(OFFICE, 'decide-objection', 4, { uphold: true, reasons: REASONS })).json).toMatchObject({ number: 1 })
  expect((await act(OFFICE, 'refer', 5, { ...transfer, to: 'roads' })).json).toMatchObject({ version: 6, number: 2 })
  expect((await act(ROADS, 'sign', 6, {})).status).toBe(200)
})

it('of two officers who send the same matter at once, one is told that it has moved', async () => {
  await door.lay('matter-2', ['2026-03-04', registered()])
  const send = () =>
    door.knock(OFFICE, 'POST', '/api/matters/matter-2/refer', {
      commandId: randomUUID(),
      version: 1,
      input: { mode: 'TRANSFER', to: 'roads', reason: '' },
    })
  const answers = await Promise.all([send(), send()])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  expect(await door.services.store.read('matter-2')).toHaveLength(2)
})
