import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PlacedUnit, reviewBodiesOf, type UnitKind } from './bodies.ts'

const UNITS: readonly PlacedUnit[] = [
  { id: 'town', kind: 'township' },
  { id: 'housing', kind: 'bureau', superior: 'city-housing' },
  { id: 'roads', kind: 'bureau' },
  { id: 'tax', kind: 'vertical', superior: 'city-tax' },
  { id: 'county-gov', kind: 'county' },
  { id: 'city-housing', kind: 'city-bureau', superior: 'province-housing' },
  { id: 'city-tax', kind: 'vertical', superior: 'province-tax' },
  { id: 'city-gov', kind: 'city' },
  { id: 'province-gov', kind: 'province' },
  { id: 'province-housing', kind: 'province-bureau' },
]
const above = (id: string) =>
  reviewBodiesOf(
    UNITS.find((unit) => unit.id === id),
    UNITS,
  )

describe('where review is asked for (信访工作条例 第三十五条、第三十六条)', () => {
  it('of a township: its county; of the county: the city', () => {
    expect(above('town')).toEqual(['county-gov'])
    expect(above('county-gov')).toEqual(['city-gov'])
  })

  it('of a bureau: the county government or the bureau above it, and the choice is the petitioner’s', () => {
    expect(above('housing')).toEqual(['county-gov', 'city-housing'])
    expect(above('roads')).toEqual(['county-gov'])
  })

  it('of an organ that is led from above: its superior, and not the government beside it', () => {
    expect(above('tax')).toEqual(['city-tax'])
  })

  it('a second time: above the organ that reviewed first', () => {
    expect(above('city-housing')).toEqual(['city-gov', 'province-housing'])
  })

  it('of a unit that nobody knows is not guessed, nor is a superior that is not there', () => {
    expect(above('gone')).toEqual([])
    expect(above('city-tax')).toEqual([])
  })

  it('is never the organ that answered: nobody is sent back to it', () => {
    const kind = fc.constantFrom<UnitKind>(
      'office',
      'bureau',
      'vertical',
      'township',
      'county',
      'city-bureau',
      'city',
      'province-bureau',
      'province',
    )
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e')
    const units = fc.uniqueArray(fc.record({ id, kind, superior: id }), { selector: (unit) => unit.id })
    fc.assert(
      fc.property(units, (all) => {
        for (const unit of all) if (unit.superior !== unit.id) expect(reviewBodiesOf(unit, all)).not.toContain(unit.id)
      }),
    )
  })
})
