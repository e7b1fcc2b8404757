import { randomUUID } from 'node:crypto'
import { answeredRoad, ORGANS, promising, registered } from '@onedoor/case/testing'
import { openDoor, sessionOf, type TestDoor } from '@onedoor/http/testing'
import { queryKeyOf } from '@onedoor/vault'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { performance } from './performance.module.ts'

const CODE = 'K7MQ-3XTP-HA9W-R2'
const CLERK = sessionOf('housing', 'handler')

let door: TestDoor
let proof = ''

const act = async (who: ReturnType<typeof sessionOf>, name: string, input: object) =>
  door.knock(who, 'POST', `/api/matters/matter-1/${name}`, {
    ...{ commandId: randomUUID(), input },
    version: (await door.services.store.read('matter-1')).length,
  })
const form = (path: string, fields: object, who?: ReturnType<typeof sessionOf>) =>
  door.knock(who, 'POST', path, { code: CODE, matter: 'matter-1', ...fields })
const last = async () => (await door.services.store.read('matter-1')).at(-1)

beforeAll(async () => {
  door = await openDoor({ owners: [], projections: [], routes: performance.routes })
  await door.lay(
    'matter-1',
    ...answeredRoad(ORGANS, { letter: registered({ queryKey: queryKeyOf(door.keys, CODE) }), opinion: promising('housing', '2026-05-10') }),
  )
  proof = await door.services.files.put(Buffer.from('桥面验收单：合格。'))
  door.setNow('2026-05-09')
}, 120_000)
afterAll(() => door.close())

const performance1 = () => ({
  ...{ claim: 'claim-1', dueOn: '2026-05-10', performedOn: '2026-05-09', text: '桥面已经修复，并已验收合格。' },
  proof: [{ digest: proof, name: '验收单.txt' }],
})
const checked = {
  solved: { done: true, words: '桥面已经修好。' },
  explained: { done: true, words: '已当面解释。' },
  helped: { done: false, words: '没有提出困难。' },
}

describe('a promise, from its performance to the petitioner’s last word', () => {
  it('is performed with a stored proof, whose kind is read from its bytes', async () => {
    expect((await act(CLERK, 'perform-instalment', { ...performance1(), text: '修了' })).status).toBe(422)
    expect((await act(sessionOf('roads', 'handler'), 'perform-instalment', performance1())).status).toBe(404)
    expect((await act(CLERK, 'perform-instalment', performance1())).status).toBe(200)
    expect(await last()).toMatchObject({ type: 'InstalmentPerformed', data: { proof: [{ digest: proof, mime: 'text/plain' }] } })
  })

  it('is opened again by the petitioner from a plain form: code only, never by staff who hold the code, sent twice is said once', async () => {
    const said = { promise: 'claim-1|2026-05-10', text: '桥面还是塌的', commandId: randomUUID() }
    expect((await form('/not-done', { ...said, code: 'K7MQ-3XTP-HA9W-R3' })).status).toBe(404)
    const byStaff = await form('/not-done', said, CLERK)
    expect(byStaff.status).toBe(409)
    expect(byStaff.text).toContain('桥面还是塌的')
    expect(await form('/not-done', said)).toMatchObject({ status: 200 })
    const before = (await last())?.version
    expect(await form('/not-done', said)).toMatchObject({ status: 200 })
    expect(await last()).toMatchObject({ type: 'NonPerformanceReported', by: 'petitioner', organ: '', version: before })
  })

  it('gives back what was typed when a field is wrong', async () => {
    const wrong = await form('/not-done', { promise: '', text: '还没有修，下雨天过不去' })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('还没有修，下雨天过不去')
  })

  it('keeps the matter from being closed until it is done, and closed is not resolved', async () => {
    expect(await act(CLERK, 'close', checked)).toMatchObject({
      status: 409,
      json: { refused: 'promise-open', basis: '信访工作条例 第三十二条第二款' },
    })
    await act(CLERK, 'perform-instalment', performance1())
    expect((await act(CLERK, 'close', checked)).status).toBe(200)
    const followUp = { text: '信访人说桥已修好，没有新问题。' }
    expect((await act(CLERK, 'confirm-resolved', followUp)).status).toBe(403)
    expect(await act(sessionOf('office', 'supervisor'), 'confirm-resolved', followUp)).toMatchObject({
      status: 409,
      json: { refused: 'no-follow-up-consent' },
    })
    expect((await form('/resolved', { text: '' })).status).toBe(200)
    expect(await last()).toMatchObject({ type: 'MatterResolved', data: { confirmedBy: 'PETITIONER' } })
  })

  it('can be opened again by the petition office, and the unit owes an answer anew', async () => {
    const again = { why: 'NOT_REALLY_DONE', reasons: '回访发现桥面仍然塌陷。', dueOn: '2026-06-08' }
    expect((await act(sessionOf('office', 'supervisor'), 'reopen-handling', again)).status).toBe(200)
    expect((await act(CLERK, 'close', checked)).json).toMatchObject({ refused: 'not-served' })
  })
})
