import { openDoor, sessionOf } from '@onedoor/http/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { organisation } from '../organisation.module.ts'

const post = (person: string, from: string, until?: string) => ({
  ...{ person, unit: 'housing', role: 'handler', from },
  ...(until !== undefined && { until }),
})

let door: Awaited<ReturnType<typeof openDoor>>

beforeAll(async () => {
  const posts = [post('clerk-1', '2020-01-01'), post('gone', '2020-01-01', '2026-03-01'), post('to-come', '2026-03-03')]
  door = await openDoor({ owners: ['modules/organisation'], projections: [], routes: organisation.routes, posts })
}, 120_000)
afterAll(() => door.close())

describe('在岗人员', () => {
  it('are those who hold a post today, by name and post, for staff alone', async () => {
    door.setNow('2026-03-02')
    const { json } = await door.knock(sessionOf('housing', 'handler'), 'GET', '/api/organisation/people')
    const name = await door.services.directory.person('clerk-1')
    expect(json['items']).toEqual([{ person: 'clerk-1', unit: 'housing', role: 'handler', from: '2020-01-01', name }])
    expect((await door.knock(undefined, 'GET', '/api/organisation/people')).status).toBe(401)
  })
})
