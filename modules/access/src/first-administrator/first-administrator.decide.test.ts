import { describe, expect, it } from 'vitest'
import { mayMakeAdministrator } from './first-administrator.decide.ts'

describe('the first administrator', () => {
  it('is made where nobody administers: in an empty county, or where the last one left', () => {
    expect(mayMakeAdministrator({ administrators: 0 })).toBeUndefined()
  })

  it('is refused once anybody does, so that the machine’s owner cannot slip in unseen beside them', () => {
    expect(mayMakeAdministrator({ administrators: 1 })).toEqual({ refused: 'administrator-exists' })
  })
})
