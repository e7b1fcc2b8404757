import { describe, expect, it } from 'vitest'
import { hotAgreement } from './hot-agreement.ts'

const GIVEN = [
  { cluster: 'a', ids: ['1', '2', '3', '4'] },
  { cluster: 'b', ids: ['5', '6'] },
]
const ALL = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11']
const by = (groups: Readonly<Record<string, number>>) => (id: string) => groups[id] ?? Number(id) + 100

describe('agreement of groups with what somebody put together', () => {
  it('is whole when the groups are the clusters, whatever became of letters that nobody judged', () => {
    const groups = by({ 1: 0, 2: 0, 3: 0, 4: 0, 5: 1, 6: 1, 7: 2, 8: 2 })
    expect(hotAgreement(GIVEN, ALL, groups)).toEqual({ precision: 1, recall: 1, f1: 1, found: 1, foundWhole: 1 })
  })

  it('B³ worked out by hand: one cluster in two halves, the other swallowed by one of them', () => {
    const { precision, recall, found } = hotAgreement(GIVEN, ALL, by({ 1: 0, 2: 0, 3: 1, 4: 1, 5: 1, 6: 1 }))
    expect(precision).toBeCloseTo((2 * 1 + 4 * 0.5) / 6)
    expect(recall).toBeCloseTo((4 * 0.5 + 2 * 1) / 6)
    expect(found).toBe(1)
  })

  it('everybody alone: right and of no use', () => {
    expect(hotAgreement(GIVEN, ALL, by({}))).toMatchObject({ precision: 1, found: 0.5 })
  })

  it('a group full of other letters finds nothing when those count as wrong', () => {
    const { found, foundWhole } = hotAgreement(GIVEN, ALL, by({ 5: 1, 6: 1, 7: 1, 8: 1, 9: 1, 10: 1, 11: 1 }))
    expect({ found, foundWhole }).toEqual({ found: 0.5, foundWhole: 0 })
  })
})
