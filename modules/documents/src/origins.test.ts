import type { CaseEvent, CaseFileEvent } from '@onedoor/case'
import { registered } from '@onedoor/case/testing'
import type { Recorded } from '@onedoor/kernel'
import { recorded } from '@onedoor/kernel/testing'
import { FORMS, PAPER_KINDS, type PaperKind, papersOf } from '@onedoor/paper'
import { describe, expect, it } from 'vitest'
import { contentsOf } from './contents.state.ts'
import { MAKINGS } from './documents.state.ts'

type Origin = Readonly<{
  /** Events of a matter that call for it, each with the data that do. */
  events?: readonly (readonly [CaseEvent['type'], object?])[]
  /** Forms that a person fills in. */
  forms?: readonly string[]
  /** Neither: of the letter, or of the whole file. */
  of?: 'letter' | 'file'
}>

/** How each document of the catalogue comes to be. */
const ORIGINS: Readonly<Record<PaperKind, Origin>> = {
  D01: { events: [['MatterRegistered']] },
  D02: { of: 'letter' },
  D03: { forms: ['D03'] },
  D04: { events: [['MandateGiven']], forms: ['D04'] },
  D05: { events: [['MatterReferred', { mode: 'TRANSFER' }]] },
  D06: { events: [['MatterReferred', { mode: 'ASSIGN' }]] },
  D07: { events: [['ObjectionRaised']] },
  D08: { events: [['ObjectionUpheld'], ['ObjectionRejected']] },
  D09: { events: [['MatterAccepted'], ['SuggestionTaken']] },
  D10: { events: [['MatterDeclined'], ['NewFactsExamined', { found: false }]] },
  D11: { events: [['TrackChosen']] },
  D12: { events: [['SimpleAnswered']], forms: ['D12'] },
  D13: { events: [['HandlingPeriodExtended']] },
  D14: { events: [['HandlingPeriodExtended']] },
  D15: { forms: ['D15', 'D15-report'] },
  D16: { forms: ['D16'] },
  D17: { events: [['HearingOrdered']], forms: ['D17'] },
  D18: {
    events: [
      ['ConsentGiven', { to: 'HEARING' }],
      ['ConsentGiven', { to: 'PUBLIC_HEARING' }],
    ],
    forms: ['D18', 'D18-consent'],
  },
  D19: { forms: ['D19'] },
  D20: { events: [['HearingHeld']], forms: ['D20'] },
  D21: { events: [['OpinionIssued']] },
  D22: {
    events: [
      ['MediationEnded', { outcome: 'AGREED', paper: 'D22' }],
      ['MediationEnded', { outcome: 'AGREED', paper: 'D22-settlement' }],
    ],
    forms: ['D22', 'D22-settlement'],
  },
  D23: { events: [['MediationEnded', { outcome: 'AGREED', paper: 'D23' }]], forms: ['D23'] },
  D24: {
    events: [
      ['MediationEnded', { outcome: 'FAILED' }],
      ['MediationEnded', { outcome: 'REFUSED' }],
    ],
    forms: ['D24'],
  },
  D25: { forms: ['D25'] },
  D26: { events: [['OpinionServed'], ['ReviewServed']] },
  D27: { events: [['OpinionServed']] },
  D28: { events: [['MatterResolved', { confirmedBy: 'FOLLOW_UP' }]], forms: ['D28'] },
  D29: { forms: ['D29'] },
  D30: { events: [['SupervisionOpened']], forms: ['D30'] },
  D31: { forms: ['D31', 'D31-policy'] },
  D32: { events: [['SuggestionAnswered']], forms: ['D32'] },
  D33: { events: [['ReviewRequested']] },
  D34: { events: [['ReviewAccepted'], ['ReviewDeclined']] },
  D35: { events: [['ReviewDecided']] },
  D36: { events: [['MatterTerminated']] },
  D37: { forms: ['D37'] },
  D38: { forms: ['D38'] },
  D39: { forms: ['D39'] },
  D40: { forms: ['D40', 'D40-cancel'] },
  D41: { forms: ['D41'] },
  D42: { forms: ['D42'] },
  D43: { forms: ['D43'] },
  D44: { forms: ['D44'] },
  D45: { of: 'file' },
  D46: { forms: ['D46'] },
}

const KINDS = Object.keys(PAPER_KINDS) as readonly PaperKind[]
const EVENTS = KINDS.flatMap((kind) => (ORIGINS[kind].events ?? []).map(([type, data = {}]) => [kind, type, data] as const))
const formsOf = (kind: PaperKind) => FORMS.filter((form) => form.kind === kind).map(({ id }) => id)

describe('how each document of the catalogue comes to be', () => {
  it.each(KINDS)('%s comes of an event, of a form, of the letter or of the whole file', (kind) => {
    const { events = [], forms = [], of } = ORIGINS[kind]
    expect(events.length + forms.length + (of === undefined ? 0 : 1)).toBeGreaterThan(0)
    expect(formsOf(kind).toSorted()).toEqual([...forms].toSorted())
  })

  it.each(EVENTS)('%s: %s calls for it and somebody makes it (%j)', (kind, type, data) => {
    expect(papersOf({ type, data })).toContain(kind)
    expect(MAKINGS[type]).toBeDefined()
  })

  it('no event makes a document that this table does not know', () => {
    const known = new Set<string>([...EVENTS.map(([, type]) => type), 'PaperFiled'])
    expect(Object.keys(MAKINGS).filter((type) => !known.has(type))).toEqual([])
  })
})

describe('卷宗: whatever the history of a matter called for in writing is in its file', () => {
  const letter = { ...recorded<CaseEvent>([['2026-03-02', registered()]])[0], type: 'SubmissionReceived', stream: 'submission-1' }
  const past = EVENTS.map(([, type, data]) => ['2026-04-01', { type, data } as unknown as CaseEvent] as const)
  const matter = recorded<CaseEvent>([['2026-03-02', registered()], ...past])

  it('every document of every event, in the order of the story, and first the slip of the letter', () => {
    const contents = contentsOf([letter as unknown as Recorded<CaseFileEvent>], matter)
    const papers = contents.flatMap((one) => (one.is === 'paper' ? [one.kind] : []))
    expect(papers[0]).toBe('D02')
    expect(papers.slice(1)).toEqual(matter.flatMap((event) => papersOf(event)))
    const wanted = KINDS.filter((kind) => ORIGINS[kind].events !== undefined || ORIGINS[kind].of === 'letter')
    expect(wanted.filter((kind) => !papers.includes(kind))).toEqual([])
  })

  it('every form that was filled in', () => {
    const filed = FORMS.filter(({ about }) => about === 'matter').map(
      ({ id }) => ['2026-04-02', { type: 'PaperFiled', data: { form: id, petitionerMayRead: false, attachments: [] } }] as const,
    )
    const contents = contentsOf([], recorded<CaseEvent>([['2026-03-02', registered()], ...filed]))
    const papers = contents.flatMap((one) => (one.is === 'paper' ? [one.kind] : []))
    expect(papers.slice(1)).toEqual(FORMS.filter(({ about }) => about === 'matter').map(({ kind }) => kind))
  })
})
