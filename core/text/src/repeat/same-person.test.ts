import { describe, expect, it } from 'vitest'
import { bringsTogether, nameSignal, type PersonsOfLetter, personSignals } from './same-person.ts'

const PINYIN: Readonly<Record<string, string>> = {
  张: 'zhang',
  章: 'zhang',
  伟: 'wei',
  玮: 'wei',
  丽: 'li',
  莉: 'li',
  华: 'hua',
  王: 'wang',
  汪: 'wang',
}
const READING = {
  sounds: (name: string) => ([...name].every((character) => character in PINYIN) ? [[...name].map((one) => PINYIN[one]).join('')] : []),
  simplified: (name: string) => name.replaceAll('張', '张').replaceAll('偉', '伟').replaceAll('麗', '丽'),
}
const NOBODY: PersonsOfLetter = {
  ...{ names: [], papers: [], telephones: [], addresses: [], coSigners: [], agents: [], principals: [], accused: [], anonymous: false },
}
const signals = (a: Partial<PersonsOfLetter>, b: Partial<PersonsOfLetter>) =>
  personSignals({ ...NOBODY, ...a }, { ...NOBODY, ...b }, READING).map(({ kind }) => kind)

describe('names', () => {
  it.each([
    ['张伟', '张 伟', 'same-name'],
    ['張偉', '张伟', 'name-variant'],
    ['张玮', '章伟', 'sounds-alike'],
    ['张玮', '张华', undefined],
    ['张', '章', undefined],
    ['张甯', '章甯', undefined],
    ['张丽华', '张华', 'name-variant'],
    ['张某某', '张丽华', 'name-variant'],
    ['张伟', '王伟', undefined],
    ['', '', undefined],
  ])('%s and %s: %s', (a, b, kind) => {
    expect(nameSignal(a, b, READING)).toBe(kind)
    expect(nameSignal(b, a, READING)).toBe(kind)
  })
})

describe('what stands in both letters', () => {
  it('is shown one by one and never added up', () => {
    expect(signals({ names: ['张伟'], telephones: ['138 0000 1111'] }, { names: ['张玮'], telephones: ['+86 13800001111'] })).toEqual([
      'same-telephone',
      'sounds-alike',
    ])
  })

  it('brings no two letters together where names only sound alike: two people whose names sound alike are two people', () => {
    const [alike] = personSignals({ ...NOBODY, names: ['张玮'] }, { ...NOBODY, names: ['章伟'] }, READING)
    expect(alike).toEqual({ kind: 'sounds-alike', a: '张玮', b: '章伟' })
    expect(alike !== undefined && bringsTogether(alike)).toBe(false)
    expect(signals({ principals: ['张玮'] }, { principals: ['章伟'] })).toEqual(['sounds-alike'])
  })

  it('is nothing where only the agent is the same: an agent speaks for many', () => {
    expect(signals({ agents: ['王丽'], names: ['王丽'] }, { agents: ['王丽'], names: ['王丽'] })).toEqual([])
  })

  it('is the principal behind two agents', () => {
    expect(signals({ agents: ['王丽'], principals: ['张伟'] }, { agents: ['汪华'], principals: ['张伟'] })).toEqual(['same-principal'])
  })

  it('is the accused only where a letter is anonymous', () => {
    expect(signals({ accused: ['青石置业'] }, { accused: ['青石置业'] })).toEqual([])
    expect(signals({ accused: ['青石置业'], anonymous: true }, { accused: ['青石置业'] })).toEqual(['same-accused'])
  })

  it('is not an extension of four digits', () => {
    expect(signals({ telephones: ['8123'] }, { telephones: ['8123'] })).toEqual([])
  })

  it('is a co-signer who later writes alone', () => {
    expect(signals({ coSigners: ['张丽华'] }, { names: ['张丽华'] })).toEqual(['same-co-signer'])
  })
})
