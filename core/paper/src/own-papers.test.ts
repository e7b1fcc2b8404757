import type { CaseEvent } from '@onedoor/case'
import { accepted, issued, referred, registered, reviewDecided, reviewRequested, reviewServed, served, signed } from '@onedoor/case/testing'
import { recorded } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { ownPapers } from './own-papers.ts'

const BEFORE = [
  ['2026-03-02', registered()],
  ['2026-03-04', referred('housing')],
  ['2026-03-05', signed('housing')],
  ['2026-03-08', accepted('housing')],
] as const

const kinds = (...past: readonly (readonly [string, CaseEvent])[]) =>
  ownPapers(recorded<CaseEvent>([...BEFORE, ...past])).map(({ kind, version }) => `${version}-${kind}`)

const ANSWERED = [
  ['2026-03-20', issued('housing')],
  ['2026-03-21', served('2026-03-21')],
] as const

describe('papers that the petitioner holds', () => {
  it('a notice is theirs with its step; what one office writes to another is not', () => {
    expect(kinds()).toEqual(['4-D09'])
  })

  it('an opinion is theirs once it was served, and not a day before (第三十五条)', () => {
    expect(kinds(['2026-03-20', issued('housing')])).toEqual(['4-D09'])
    expect(kinds(...ANSWERED)).toEqual(['4-D09', '5-D21', '6-D27'])
  })

  it('an opinion that was made anew before it was served never reached anybody', () => {
    const again = [['2026-03-20', issued('housing')], ...ANSWERED] as const
    expect(kinds(...again)).toEqual(['4-D09', '6-D21', '7-D27'])
    expect(kinds(...ANSWERED, ['2026-04-20', issued('housing')])).toEqual(['4-D09', '5-D21', '6-D27'])
  })

  it('a review opinion is theirs once it was served; their own request at once (第三十五条)', () => {
    const asked = [...ANSWERED, ['2026-04-01', reviewRequested(1, 'county')], ['2026-04-20', reviewDecided(1)]] as const
    expect(kinds(...asked)).toEqual(['4-D09', '5-D21', '6-D27', '7-D33'])
    expect(kinds(...asked, ['2026-04-21', reviewServed(1, '2026-04-21')])).toContain('8-D35')
  })

  it('a paper that was filled in only where it is meant for them; one that is void says so', () => {
    const filed = (petitionerMayRead: boolean): CaseEvent => ({
      type: 'PaperFiled',
      data: { form: 'D16', petitionerMayRead, attachments: [] },
    })
    expect(kinds(['2026-03-10', filed(false)])).toEqual(['4-D09'])
    expect(kinds(['2026-03-10', filed(true)])).toEqual(['4-D09', '5-D16'])
    const voided = [...BEFORE, ['2026-03-10', filed(true)], ['2026-03-11', { type: 'PaperVoided', data: { version: 5 } }]] as const
    expect(ownPapers(recorded<CaseEvent>(voided))).toMatchObject([{ voided: false }, { kind: 'D16', voided: true }])
  })

  it('none once the words were lawfully erased (个人信息保护法 第四十七条)', () => {
    expect(kinds(...ANSWERED, ['2029-01-01', { type: 'PersonalDataErased', data: { versions: [1], basis: '' } }])).toEqual([])
  })

  it('says how large the kept PDF is', () => {
    const kept: CaseEvent = { type: 'PaperSealed', data: { version: 4, kind: 'D09', digest: 'a', bytes: 81_920, signature: '', key: '' } }
    expect(ownPapers(recorded<CaseEvent>([...BEFORE, ['2026-03-08', kept]]))).toMatchObject([{ kind: 'D09', bytes: 81_920 }])
  })
})
