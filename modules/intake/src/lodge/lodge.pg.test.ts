import { randomUUID } from 'node:crypto'
import { openDoor, type TestDoor } from '@onedoor/http/testing'
import { queryCodeOf } from '@onedoor/vault'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { intake } from '../intake.module.ts'

let door: TestDoor
beforeAll(async () => {
  door = await openDoor({ owners: ['modules/intake'], projections: intake.projections, routes: intake.routes })
})
afterAll(() => door.close())

const newIds = () => ({ commandId: randomUUID(), submission: `submission-${randomUUID()}` })
const letter = { subject: '路灯不亮', narrative: '坏了一个月', claims: ['修好'], name: '王大明' }
const handIn = (form: object) => door.knock(undefined, 'POST', '/lodge', form)
const codeIn = (text: string) => /class="code">([^<]+)</.exec(text)?.[1]

describe('handing in a letter', () => {
  it('twice over a bad line is one letter with one code', async () => {
    const form = { ...letter, ...newIds() }
    const answers = await Promise.all([handIn(form), handIn(form), handIn({ ...form, submission: newIds().submission })])
    expect(new Set(answers.map(({ text }) => codeIn(text))).size).toBe(1)
  })

  it('with other words under ids that the browser kept is a second letter: nothing that was written is dropped', async () => {
    const ids = newIds()
    const first = await handIn({ ...letter, ...ids })
    const second = await handIn({ ...letter, ...ids, narrative: '另一件事', subject: '桥塌了' })
    expect(second.text.includes('桥塌了')).toBe(true)
    expect(codeIn(second.text)).not.toBe(codeIn(first.text))
    const sentAgain = await handIn({ ...letter, ...ids, narrative: '另一件事', subject: '桥塌了' })
    expect(codeIn(sentAgain.text)).toBe(codeIn(second.text))
  })

  it('under the id of somebody else’s submission opens nothing of it: no code, no words', async () => {
    const { submission } = newIds()
    await handIn({ ...letter, submission, commandId: randomUUID() })
    const forged = await handIn({ subject: '试', narrative: '试', claims: ['试'], anonymous: '1', submission, commandId: randomUUID() })
    expect(forged.text.includes(queryCodeOf(door.keys, submission))).toBe(false)
    expect(forged.text.includes('路灯不亮')).toBe(false)
    const guessed = await handIn({ ...letter, submission, commandId: randomUUID() })
    expect(guessed.text.includes(queryCodeOf(door.keys, submission))).toBe(false)
  })
  it('of characters that nobody can see is nothing written, said at its fields; a mark that would turn a sentence around is not kept', async () => {
    const unseen = '\u200B\uFEFF'
    const nothing = await handIn({ ...letter, ...newIds(), subject: unseen, narrative: unseen, claims: [unseen], name: unseen })
    expect(nothing.status).toBe(422)
    for (const field of ['subject', 'narrative', 'claims', 'name']) expect(nothing.text).toContain(`href="#${field}"`)
    const turned = await handIn({ ...letter, ...newIds(), subject: '工资\u202E没有发\u202C' })
    expect(turned.text).toContain('工资没有发')
  })
})
