import { randomUUID } from 'node:crypto'
import { lifeOf } from '@onedoor/case'
import { openDoor, sessionOf, type TestDoor } from '@onedoor/http/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { intake } from '../intake.module.ts'

const WINDOW = sessionOf('office', 'registrar')
let door: TestDoor

beforeAll(async () => {
  door = await openDoor({ owners: ['modules/intake'], projections: intake.projections, routes: intake.routes })
})
afterAll(() => door.close())

const VISIT = {
  ...{ channel: 'VISIT', receivedOn: '2026-03-02', anonymous: false, subject: '路灯', narrative: '不亮', claims: ['修好'], place: '' },
  ...{ persons: [{ name: '王大明', idNo: '330102600101123' }], attachments: [] as object[] },
}
const register = (over: Partial<typeof VISIT>, who = WINDOW) => {
  const matter = { id: `matter-${randomUUID()}`, purpose: 'REDRESS', subject: '路灯', claims: ['修好'], place: '' }
  const ids = { commandId: randomUUID(), submission: `submission-${randomUUID()}` }
  return door.knock(who, 'POST', '/api/registrations', { ...ids, received: { ...VISIT, ...over }, matters: [matter] })
}
const faultsOf = ({ json }: { json: Record<string, unknown> }) => json['fields'] as { field: string; zh: string; en: string }[]

describe('registering at the window', () => {
  it('takes an old ID number of fifteen digits, none at all, and a name of any script and length that people have', async () => {
    for (const person of [
      { name: '王大明', idNo: '330102600101123' },
      { name: '𠮷喆镕堃' },
      { name: '阿卜杜热合曼·买买提明·阿不都热依木江' },
      { name: 'Jean-Luc O’Neil' },
    ])
      expect((await register({ persons: [person as (typeof VISIT)['persons'][number]] })).status).toBe(200)
  })

  it('late in the evening takes the day it is there', async () => {
    door.setNow('2026-03-02T23:50')
    expect((await register({ receivedOn: '2026-03-02' })).status).toBe(200)
    expect((await register({ receivedOn: '2026-03-03' })).json).toMatchObject({ refused: 'received-in-future' })
  })

  it('puts on record what a file is, not what was said of it, and no file that is not there', async () => {
    const digest = await door.services.files.put(Buffer.from('情况说明'))
    const claimed = { digest, mime: 'image/png', bytes: 7, name: '照片.png' }
    const answer = await register({ attachments: [claimed] })
    const [received] = await door.services.store.read(String(answer.json['submission']))
    expect(received?.data).toMatchObject({ attachments: [{ digest, mime: 'text/plain', bytes: 12 }] })
    const absent = await register({ attachments: [{ ...claimed, digest: 'ab'.repeat(32) }] })
    expect(absent.json).toMatchObject({ refused: 'file-not-found' })
  })

  const lifeOfFirst = async ({ json }: Awaited<ReturnType<typeof register>>) => {
    const [matter] = json['matters'] as { id: string }[]
    return lifeOf((await door.services.store.read(matter?.id ?? '')) as Parameters<typeof lifeOf>[0])
  }

  it('forty villagers sign one matter: everybody is a petitioner with an id, and nobody is counted out', async () => {
    const persons = Array.from({ length: 40 }, (_, i) => ({ name: `村民${i + 1}`, idNo: '' }))
    const life = await lifeOfFirst(await register({ persons }))
    expect(life?.persons).toHaveLength(40)
    expect(life?.persons.at(-1)).toBe('person-40')
  })

  it('what comes to a unit directly is that unit’s to answer within its own fifteen days (第二十三条第一款)', async () => {
    const direct = await lifeOfFirst(await register({}, sessionOf('housing', 'handler')))
    expect(direct).toMatchObject({ phase: 'RECEIVED', holder: 'housing', units: ['housing'] })
    expect(direct?.clocks).toMatchObject([{ id: 'C02', owner: 'housing', legalDue: '2026-03-17' }])
    const office = await lifeOfFirst(await register({}))
    expect(office).toMatchObject({ phase: 'REGISTERED', holder: 'office' })
    expect((await door.knock(sessionOf('housing', 'handler'), 'GET', '/api/inbox')).status).toBe(403)
  })

  it.each([
    ['persons', { persons: [] }, '或选择匿名'],
    ['claims', { claims: Array.from({ length: 51 }, () => '修好') }, '最多 50 项'],
    ['claims.0', { claims: [' '] }, '这一项诉求是空的'],
    ['receivedOn', { receivedOn: '2026-02-30' }, '2026-09-01'],
  ])('says at %s what is wrong and how to mend it', async (field, over, said) => {
    const answer = await register(over)
    expect(answer.status).toBe(422)
    expect(faultsOf(answer)[0]?.field).toBe(`received.${field}`)
    expect(faultsOf(answer)[0]?.zh).toContain(said)
  })
})
