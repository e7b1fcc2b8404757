import { describe, expect, it } from 'vitest'
import { type Accused, type Guarded, type HeldPost, holderOf, lineOf, mayAudit, mayKnow, type Organisation } from './index.ts'
import { COUNTY, post } from './testing.ts'

const TODAY = '2026-03-02'
const about = (accused: Partial<Accused>, concernsDiscipline = false): Guarded => ({
  accused: { units: [], staff: [], aside: [], ...accused },
  concernsDiscipline,
})
const reader = ({ person, unit, role }: HeldPost) => ({ user: person, unit, roles: [role] })

/** Everybody whom the barrier lets through, acting in any post they hold. */
const knowers = (letter: Guarded, organisation: Organisation = COUNTY): readonly string[] => [
  ...new Set(organisation.posts.filter((one) => mayKnow(reader(one), letter, organisation, TODAY)).map(({ person }) => person)),
]
const also = (...posts: readonly HeldPost[]): Organisation => ({ ...COUNTY, posts: [...COUNTY.posts, ...posts] })

describe('who may know of a report of wrongdoing (Art. 22(2), 30(3), 46(5); 2005 Art. 23)', () => {
  it('the officers of the discipline body, and nobody of the office, of any unit or of the machine room', () => {
    expect(knowers(about({ units: ['housing'] }))).toEqual(['officer', 'officer2'])
    expect(knowers(about({}))).toEqual(['officer', 'officer2'])
  })

  it('the line is the accused unit with what is under it and above it, not its neighbours', () => {
    expect([...lineOf({ units: ['housing'], staff: [], aside: [] }, COUNTY)].toSorted()).toEqual(['government', 'housing', 'station'])
    expect(lineOf({ units: ['station'], staff: [], aside: [] }, COUNTY).has('housing')).toBe(true)
    expect(lineOf({ units: ['roads'], staff: [], aside: [] }, COUNTY).has('housing')).toBe(false)
  })

  it('an officer who worked in the accused unit at the time learns nothing, one who had left before does', () => {
    const then = also(post('officer', 'housing', 'handler', { until: '2025-06-30' }))
    expect(knowers(about({ units: ['housing'] }), then)).toEqual(['officer2'])
    expect(knowers(about({ units: ['housing'], since: '2025-06-30' }), then)).toEqual(['officer2'])
    expect(knowers(about({ units: ['housing'], since: '2025-07-01' }), then)).toEqual(['officer', 'officer2'])
    // The county government is above the bureau: whoever came from there is in the line.
    expect(knowers(about({ units: ['station'] }), also(post('officer', 'government', 'handler', { until: '2020-01-01' })))).toEqual([
      'officer2',
    ])
  })

  it('the accused never reads of himself, nor do the people of his units, even where only his name was given', () => {
    const moved = also(
      post('housing-head', 'roads', 'handler', { until: '2024-01-01' }),
      post('officer', 'roads', 'handler', { until: '2023-01-01' }),
    )
    expect(knowers(about({ staff: ['housing-head'] }), moved)).toEqual(['officer2'])
    expect(knowers(about({ staff: ['officer'] }))).toEqual(['city-officer'])
  })

  it('whoever stood aside, being the brother of the accused, learns nothing any more', () => {
    expect(knowers(about({ units: ['housing'], aside: ['officer'] }))).toEqual(['officer2'])
  })

  it('an administrator who gives himself the post of an officer reads nothing while he holds any other', () => {
    const self = also(post('admin', 'discipline', 'confidential-officer'))
    expect(knowers(about({ units: ['housing'] }), self)).toEqual(['officer', 'officer2'])
  })

  it('a merger moves the barrier by itself: what the accused unit became, and what it was made of, is in its line', () => {
    const merged: Organisation = {
      units: COUNTY.units.map((unit) => (unit.id === 'housing' ? { ...unit, until: '2026-01-31', successor: 'roads' } : unit)),
      posts: [...COUNTY.posts, post('officer', 'roads', 'handler', { until: '2026-02-20' })],
    }
    expect(knowers(about({ units: ['housing'] }), merged)).toEqual(['officer2'])
    expect(lineOf({ units: ['roads'], staff: [], aside: [] }, merged).has('housing')).toBe(true)
  })
})

describe('a report about the discipline body itself', () => {
  it('goes to the level above, and nobody of that body sees that it exists', () => {
    for (const letter of [about({ units: ['discipline'] }), about({}, true), about({ staff: ['watch'] })])
      expect(knowers(letter)).toEqual(['city-officer'])
    expect(holderOf(about({ units: ['discipline'] }), COUNTY, TODAY)).toBe('city')
  })

  it('goes up too when each of its officers is held back', () => {
    expect(knowers(about({ units: ['housing'], aside: ['officer', 'officer2'] }))).toEqual(['city-officer'])
  })

  it('lies sealed, visible to nobody, where no body of the level above is set up', () => {
    const alone = { ...COUNTY, units: COUNTY.units.filter(({ id }) => id !== 'city') }
    expect(holderOf(about({}, true), alone, TODAY)).toBeUndefined()
    expect(knowers(about({}, true), alone)).toEqual([])
  })
})

describe('who may see who looked', () => {
  const auditors = (letter: Guarded): readonly string[] =>
    COUNTY.posts.filter((one) => mayAudit(reader(one), letter, COUNTY, TODAY)).map(({ person }) => person)

  it('the auditor of the body that holds the letter, who reads no letter; not the auditor of the county', () => {
    expect(auditors(about({ units: ['housing'] }))).toEqual(['watch'])
    expect(auditors(about({ staff: ['watch'] }))).toEqual([])
  })
})
