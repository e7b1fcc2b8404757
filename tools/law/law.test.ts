import { describe, expect, it } from 'vitest'
import { lawFaults } from './duty.ts'

const READING = { exists: (path: string) => path === 'a.ts' || path === 'a.test.ts', text: () => "it('protects the petitioner', …" }
const DUTY = {
  article: '第三十四条',
  duty: { zh: '期限', en: 'period' },
  rules: ['a.ts'],
  tests: [['a.test.ts', 'protects the petitioner']],
} as const

describe('法规对照 (docs/law.md)', () => {
  it('a duty with its rule and its test is whole', () => {
    expect(lawFaults([DUTY], ['第三十四条'], READING)).toEqual([])
  })

  it('a rule that moved, a test that was renamed, a duty without either and an article left out are seen', () => {
    expect(lawFaults([{ ...DUTY, rules: ['b.ts'] }], [], READING)).toEqual(['第三十四条: no file b.ts'])
    expect(lawFaults([{ ...DUTY, tests: [['a.test.ts', 'gone']] }], [], READING)).toHaveLength(1)
    expect(lawFaults([{ ...DUTY, tests: [] }], [], READING)).toEqual(['第三十四条: neither a rule with its test nor a reason'])
    expect(lawFaults([DUTY], ['第三十五条'], READING)).toEqual(['第三十五条: no row'])
  })

  it('a written reason stands in for a rule', () => {
    expect(lawFaults([{ article: '第二十六条', duty: DUTY.duty, why: DUTY.duty }], ['第二十六条'], READING)).toEqual([])
  })
})
