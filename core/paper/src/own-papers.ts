import type { CaseEvent } from '@onedoor/case'
import { asDate, type DateOnly } from '@onedoor/clock'
import type { Recorded } from '@onedoor/kernel'
import { PAPER_KINDS, papersOf } from './kinds.ts'
import type { PaperKind } from './paper.ts'
import { templateById } from './wording/templates.ts'

/** A paper that the petitioner holds in law, and so may read at any time. No word of anybody. */
export type OwnPaper = Readonly<{
  version: number
  kind: PaperKind
  name: Readonly<{ zh: string; en: string }>
  date: DateOnly
  voided: boolean
  /** Size of the PDF, once it was signed and kept. */
  bytes?: number
}>

type Told = Recorded<CaseEvent>

/** Notices that their step itself tells, and papers that come of the petitioner’s own act. */
const AT_ONCE: Partial<Record<CaseEvent['type'], readonly PaperKind[]>> = {
  MatterAccepted: ['D09'],
  SuggestionTaken: ['D09'],
  MatterDeclined: ['D10'],
  NewFactsExamined: ['D10'],
  TrackChosen: ['D11'],
  SimpleAnswered: ['D12'],
  SuggestionAnswered: ['D32'],
  HandlingPeriodExtended: ['D14'],
  HearingOrdered: ['D17'],
  MediationEnded: ['D22', 'D23', 'D24'],
  MandateGiven: ['D04'],
  OpinionServed: ['D27'],
  ReviewRequested: ['D33'],
  ReviewAccepted: ['D34'],
  ReviewDeclined: ['D34'],
  MatterTerminated: ['D36'],
}

/** What is signed first and served afterwards: until then it is nobody’s but the office’s. */
const ON_SERVICE: Partial<Record<CaseEvent['type'], Readonly<{ kind: PaperKind; served: CaseEvent['type'] }>>> = {
  OpinionIssued: { kind: 'D21', served: 'OpinionServed' },
  ReviewDecided: { kind: 'D35', served: 'ReviewServed' },
}

/** Served is what the next service after it served; one that was made anew before that never reached anybody. */
const wasServed = (events: readonly Told[], { type, version }: Told, served: CaseEvent['type']): boolean =>
  events.find((one) => one.version > version && (one.type === type || one.type === served))?.type === served

const kindsFor = (events: readonly Told[], event: Told): readonly PaperKind[] => {
  if (event.type === 'PaperFiled') return event.data.petitionerMayRead ? papersOf(event) : []
  const later = ON_SERVICE[event.type]
  if (later !== undefined) return wasServed(events, event, later.served) ? [later.kind] : []
  const own = AT_ONCE[event.type] ?? []
  return papersOf(event).filter((kind) => own.includes(kind))
}

/** Letters of the wording it is written in, where they say more than its kind does. */
const wordingOf = ({ type, data }: Told): string | undefined => {
  if (type === 'PaperFiled') return data.form
  if (type === 'MediationEnded') return data.paper
  return type === 'SuggestionAnswered' ? 'D32-suggestion' : undefined
}

const nameFor = (event: Told, kind: PaperKind): OwnPaper['name'] => templateById(wordingOf(event) ?? '')?.name ?? PAPER_KINDS[kind]

const isErased = (events: readonly Told[], versions: readonly (number | undefined)[]): boolean =>
  events.some((event) => event.type === 'PersonalDataErased' && event.data.versions.some((version) => versions.includes(version)))

const isVoided = (events: readonly Told[], version: number): boolean =>
  events.some((event) => event.type === 'PaperVoided' && event.data.version === version)

/** How large the kept PDF is; a paper that is made anew each time has no size beforehand, and one that is void bears a mark on top. */
const sizeOf = (events: readonly Told[], { version, kind, voided }: Pick<OwnPaper, 'version' | 'kind' | 'voided'>) => {
  const kept = events.find((one) => one.type === 'PaperSealed' && one.data.version === version && one.data.kind === kind)
  return kept?.type === 'PaperSealed' && !voided ? { bytes: kept.data.bytes } : {}
}

/** Every paper of the matter that was served on the petitioner, told to them or made by them, in the order of the story; none whose words were lawfully erased. */
export const ownPapers = (events: readonly Told[]): readonly OwnPaper[] => {
  const registered = events.find(({ type }) => type === 'MatterRegistered')?.version
  return events.flatMap((event) => {
    const { version } = event
    if (isErased(events, [registered, version])) return []
    const voided = isVoided(events, version)
    return kindsFor(events, event).map((kind) => ({
      ...{ version, kind, name: nameFor(event, kind), date: asDate(event.at), voided },
      ...sizeOf(events, { version, kind, voided }),
    }))
  })
}
