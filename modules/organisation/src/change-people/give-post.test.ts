import { ROLES, seesWholeCounty } from '@onedoor/duty'
import { describe, expect, it } from 'vitest'
import { postFault } from './give-post.decide.ts'

const CONFIDENTIAL = ['confidential-officer', 'confidential-auditor']

describe('a post', () => {
  it('that sees every matter of the county is given in the petition office alone, never in a unit that may be complained of', () => {
    for (const role of Object.keys(ROLES).filter((one) => !CONFIDENTIAL.includes(one))) {
      expect(postFault({ unit: 'office', kind: 'office', role })).toBeUndefined()
      expect(postFault({ unit: 'housing', kind: 'bureau', role }) === undefined).toBe(!seesWholeCounty([role]))
    }
    expect(postFault({ unit: 'housing', kind: 'bureau', role: 'registrar' })).toMatchObject({ refused: 'post-of-the-petition-office' })
  })

  it('that reads what is reported in confidence is given in a discipline body alone, and no other post is given there (Art. 30)', () => {
    for (const role of Object.keys(ROLES)) {
      const refused = (kind: string) => postFault({ unit: kind, kind, role }) !== undefined
      for (const kind of ['discipline', 'discipline-above']) expect([role, refused(kind)]).toEqual([role, !CONFIDENTIAL.includes(role)])
      for (const kind of ['office', 'bureau', 'township', 'county'])
        if (CONFIDENTIAL.includes(role)) expect([role, kind, refused(kind)]).toEqual([role, kind, true])
    }
  })
})
