import { accepted, issued, referred, registered, signed } from '@onedoor/case/testing'
import { story } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { printPaper } from './print-paper/print-paper.decide.ts'
import { type Seal, sealFor } from './seal.state.ts'
import { sealPaper } from './seal-paper.decide.ts'

const UNIT = { organ: 'housing', by: 'clerk-1', roles: ['handler'] }
const SYSTEM = { organ: '', by: 'system', roles: [] }
const past = [
  ['2026-03-02', registered()],
  ['2026-03-04', referred('housing')],
  ['2026-03-05', signed('housing'), UNIT],
  ['2026-03-06', accepted('housing'), UNIT],
  ['2026-04-02', issued('housing'), UNIT],
] as const
const D21 = { version: 5, kind: 'D21', digest: 'a'.repeat(64), bytes: 9, signature: 's', key: 'k' }
const kept = ['2026-04-02', { type: 'PaperSealed', data: D21 }, SYSTEM] as const
const voided = ['2026-04-03', { type: 'PaperVoided', data: { version: 5 }, sealed: { reason: '文号有误' } }, UNIT] as const

describe('用印存档', () => {
  it('keeps the document of an event, once: what was handed out is never made differently again', () => {
    story(sealPaper)
      .given(...past)
      .when(D21, '2026-04-02', SYSTEM)
      .then({ type: 'PaperSealed', data: D21 })
    story(sealPaper)
      .given(...past, kept)
      .when({ ...D21, digest: 'b'.repeat(64) }, '2026-04-03', SYSTEM)
      .thenRefused('already-there')
  })

  it('keeps nothing that the case file does not call for', () => {
    for (const other of [
      { ...D21, version: 3 },
      { ...D21, kind: 'D10' },
    ])
      story(sealPaper)
        .given(...past)
        .when(other, '2026-04-02', SYSTEM)
        .thenRefused('paper-not-called')
  })
})

describe('印发份数', () => {
  const print = { version: 5, kind: 'D21', copies: 2, purpose: 'PERSON' } as const

  it('are counted of what is kept under signature', () => {
    story(printPaper)
      .given(...past, kept)
      .when(print, '2026-04-03', UNIT)
      .then({ type: 'PaperPrinted', data: print })
    story(printPaper)
      .given(...past)
      .when(print, '2026-04-03', UNIT)
      .thenRefused('paper-not-sealed')
  })

  it('a voided document goes to nobody any more (党政机关公文处理工作条例 第九条)', () => {
    story(printPaper)
      .given(...past, kept, voided)
      .when(print, '2026-04-04', UNIT)
      .thenRefused('paper-voided')
  })
})

describe('which seal', () => {
  const seal = (use: Seal['use'], over: Partial<Seal> = {}): Seal => ({
    ...{ id: use, unit: 'office', use, digest: '', ending: 'svg', widthMm: 42, from: '2026-01-01', until: null, endedReason: null },
    ...over,
  })
  const all = [seal('ORGAN'), seal('PETITION'), seal('REVIEW')]
  const on = '2026-03-01'

  it('an opinion on review bears 复查复核专用章, a letter of transfer 信访工作专用章, everything else the seal of the organ', () => {
    expect(sealFor(all, { unit: 'office', kind: 'D35', on })?.use).toBe('REVIEW')
    expect(sealFor(all, { unit: 'office', kind: 'D05', on })?.use).toBe('PETITION')
    expect(sealFor(all, { unit: 'office', kind: 'D21', on })?.use).toBe('ORGAN')
    expect(sealFor([seal('ORGAN')], { unit: 'office', kind: 'D35', on })?.use).toBe('ORGAN')
  })

  it('is one of that organ, in use on that day; without one the hand seals', () => {
    expect(sealFor(all, { unit: 'housing', kind: 'D21', on })).toBeUndefined()
    expect(sealFor([seal('ORGAN', { from: '2026-03-02' })], { unit: 'office', kind: 'D21', on })).toBeUndefined()
    expect(sealFor([seal('ORGAN', { until: '2026-02-28' })], { unit: 'office', kind: 'D21', on })).toBeUndefined()
    expect(sealFor([seal('ORGAN', { until: on })], { unit: 'office', kind: 'D21', on })).toBeDefined()
  })
})
