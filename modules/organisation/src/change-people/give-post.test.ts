import { ROLES, seesWholeCounty } from '@onedoor/duty'
import { describe, expect, it } from 'vitest'
import { postFault } from './give-post.decide.ts'

describe('a post', () => {
  it('that sees every matter of the county is given in the petition office alone, never in a unit that may be complained of', () => {
    for (const role of Object.keys(ROLES)) {
      expect(postFault({ unit: 'office', role })).toBeUndefined()
      expect(postFault({ unit: 'housing', role }) === undefined).toBe(!seesWholeCounty([role]))
    }
    expect(postFault({ unit: 'housing', role: 'registrar' })).toMatchObject({ refused: 'post-of-the-petition-office' })
  })
})
