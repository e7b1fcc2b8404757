import { type ConfidentialFact, guardedFold, type LetterTaken } from '@onedoor/barrier'
import { fold } from '@onedoor/kernel'
import { recorded, stampAt } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { Step } from './step.contract.ts'
import { step } from './step.decide.ts'

const taken: LetterTaken = {
  type: 'LetterTaken',
  data: {
    ...{ kind: 'ACCUSATION', channel: 'ONLINE', receivedOn: '2026-03-02', anonymous: true, language: 'zh', units: [] },
    ...{ concernsDiscipline: false, mixed: false, files: [] },
  },
  sealed: { subject: '', narrative: '…', claims: [], persons: [], whom: '局长', fileNames: [] },
}
const named: ConfidentialFact = { type: 'AccusedRecorded', data: { units: ['housing'], staff: [], since: '2025-01-01' } }
const passed: ConfidentialFact = { type: 'LetterPassedOn', data: {}, sealed: { body: '市纪委', reason: '县管干部以上' } }

const letter = (...facts: readonly ConfidentialFact[]) => {
  const state = fold(recorded<ConfidentialFact>([taken, ...facts].map((fact) => ['2026-03-02', fact])), guardedFold)
  if (state === undefined) throw new Error('no letter')
  return state
}
const decide = (facts: readonly ConfidentialFact[], command: Step) =>
  step(letter(...facts), new Set(['housing', 'government']), command, stampAt('2026-03-03', { by: 'officer' }))

describe('what the officer of the protected channel does', () => {
  it('passes nothing on before it is on record whom it complains of, and never to them or their line (Art. 30(3))', () => {
    const pass: Step = { step: 'pass-on', body: '县委', unit: 'government', reason: '按管理权限' }
    expect(decide([], pass)).toMatchObject({ refused: 'accused-first' })
    expect(decide([named], pass)).toMatchObject({ refused: 'body-is-accused' })
    expect(decide([named], { ...pass, unit: 'city', body: '市纪委' })).toMatchObject([{ type: 'LetterPassedOn', data: { unit: 'city' } }])
  })

  it('feeds back to the accuser once something was done, as often as there is something to say (Art. 30(1))', () => {
    expect(decide([named], { step: 'tell', text: '已受理' })).toMatchObject({ refused: 'nothing-to-tell-yet' })
    expect(decide([named, passed], { step: 'tell', text: '已转市纪委' })).toMatchObject([{ type: 'AccuserTold' }])
  })

  it('stands aside by their own word, which bars them alone', () => {
    expect(decide([], { step: 'aside', reason: '被反映人是我表兄' })).toMatchObject([
      { type: 'ReaderStoodAside', data: { user: 'officer' } },
    ])
  })
})

describe('whom it complains of', () => {
  it('is somebody: a barrier around nobody would hold nobody back', () => {
    expect(Step.safeParse({ step: 'accused', units: [], staff: [] }).success).toBe(false)
    expect(Step.safeParse({ step: 'accused', units: [], staff: ['mayor'] }).success).toBe(true)
  })
})

describe('a barrier only grows', () => {
  it('naming others later releases nobody, and a later day without a beginning counts every post again', () => {
    const more: ConfidentialFact = { type: 'AccusedRecorded', data: { units: ['roads'], staff: ['mayor'] } }
    expect(letter(named).accused).toEqual({ units: ['housing'], staff: [], aside: [], since: '2025-01-01' })
    expect(letter(named, more).accused).toEqual({ units: ['housing', 'roads'], staff: ['mayor'], aside: [] })
    const earlier: ConfidentialFact = { type: 'AccusedRecorded', data: { units: [], staff: [], since: '2024-01-01' } }
    const later: ConfidentialFact = { type: 'AccusedRecorded', data: { units: [], staff: [], since: '2026-01-01' } }
    expect(letter(named, earlier, later).accused.since).toBe('2024-01-01')
  })
})
