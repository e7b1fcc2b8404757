import { type CaseEvent, lifeOf } from '@onedoor/case'
import { registered, served } from '@onedoor/case/testing'
import { recorded } from '@onedoor/kernel/testing'
import { keysFrom } from '@onedoor/vault'
import { describe, expect, it } from 'vitest'
import { shownClocks } from './case/case.state.ts'
import { masked } from './case/case.view.ts'
import { readNumber } from './register.contract.ts'
import { attachmentsOf } from './register.state.ts'
import { blindKeysOf, personKey } from './search-person/search-person.projection.ts'

const keys = keysFrom(Buffer.alloc(32, 7), '331023')

describe('编号, as people say and type it', () => {
  it.each([
    ['访2026-000123', 'matter', 2026, 123],
    ['2026-123', 'matter', 2026, 123],
    ['访２０２６－０００１２３', 'matter', 2026, 123],
    ['访 2026 — 123 号', 'matter', 2026, 123],
    ['2026000123', 'matter', 2026, 123],
    ['收2026-000009', 'submission', 2026, 9],
    ['123', 'matter', 2027, 123],
  ])('%s is found', (typed, register, year, number) => {
    expect(readNumber(typed, 2027)).toEqual({ register, year, number })
  })

  it.each(['', '王大明', '2026-', '访-12', '12345678901234'])('“%s” is no number and finds nothing by accident', (typed) => {
    expect(readNumber(typed, 2027)).toBeUndefined()
  })
})

describe('按人查找', () => {
  it('finds the same person however the name or the number was typed', () => {
    expect(personKey(keys, 'name', ' 阿卜杜拉·买买提 ')).toBe(personKey(keys, 'name', '阿卜杜拉•买买提'))
    expect(personKey(keys, 'phone', '139-0000-0001')).toBe(personKey(keys, 'phone', '１３９００００ ０００１'))
    expect(personKey(keys, 'idNo', '33102319800101001x')).toBe(personKey(keys, 'idNo', '33102319800101001X'))
  })

  it('finds nobody else: a part of a name, or a name as a number, is another key', () => {
    expect(personKey(keys, 'name', '王大')).not.toBe(personKey(keys, 'name', '王大明'))
    expect(personKey(keys, 'name', '139')).not.toBe(personKey(keys, 'phone', '139'))
    expect(personKey(keys, 'name', ' · ')).toBeUndefined()
  })

  it('gives each event the keys that the search looks for', () => {
    expect(blindKeysOf(keys)(registered())).toEqual([personKey(keys, 'name', '王大明'), personKey(keys, 'phone', '13900000001')])
  })

  it('finds whoever joined or said later who they are, and never an agent: acting for somebody is no matter of one’s own', () => {
    const name = personKey(keys, 'name', '李小红')
    const person = { name: '李小红' }
    expect(blindKeysOf(keys)({ type: 'PersonJoined', data: {}, sealed: { person } })).toEqual([name])
    expect(blindKeysOf(keys)({ type: 'ContactClarified', data: {}, sealed: { contact: person } })).toEqual([name])
    expect(blindKeysOf(keys)({ type: 'MandateGiven', data: {}, sealed: { agent: person, limits: '' } })).toEqual([])
  })
})

describe('办件页', () => {
  it('masks every person, and whoever took the letter, until they are opened for a reason', () => {
    const [first, last] = recorded<CaseEvent>([
      ['2026-03-02', registered()],
      ['2026-04-03', served('2026-04-03')],
    ]).map(masked)
    expect(JSON.stringify([first, last])).not.toMatch(/王大明|13900000001|1 号/)
    expect(first).toMatchObject({ sealed: { subject: '村口桥面塌陷无人维修' } })
  })

  it('says how many days are left, and never calls a right of the petitioner late', () => {
    const life = lifeOf(recorded<CaseEvent>([['2026-03-02', registered()]]))
    expect(life && shownClocks(life, '2026-03-20')).toMatchObject([{ key: 'C01_2026-03-02', late: true, daysLeft: -3, right: false }])
  })

  it('lists each file with its name, and without one when the words were erased', () => {
    const file = { digest: 'a'.repeat(64), mime: 'image/png', bytes: 3 }
    const note = { type: 'NoteAdded', data: { visibleToPetitioner: false, attachments: [file] } } as const
    expect(
      attachmentsOf(
        recorded<CaseEvent>([
          ['2026-03-02', registered()],
          ['2026-03-03', { ...note, sealed: { text: '', fileNames: ['桥.png'] } }],
          ['2026-03-04', note],
        ]),
      ),
    ).toMatchObject([
      { ...file, name: '桥.png', version: 2, of: 'NoteAdded' },
      { ...file, name: '', version: 3 },
    ])
  })
})
