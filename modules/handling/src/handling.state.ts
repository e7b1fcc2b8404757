import { type CaseEvent, type CaseEventOf, type Opinion as Compared, dayOf, evolveLife, type Life } from '@onedoor/case'
import type { DateOnly } from '@onedoor/clock'
import type { Recorded } from '@onedoor/kernel'

type Opinion = CaseEventOf<'OpinionDrafted'>

export type Draft = Readonly<{
  claims: Opinion['data']['claims']
  /** Words are missing when they were erased under the law; such a draft cannot be signed. */
  words: Opinion['sealed'] | undefined
  by: string
  checkedBy?: string
  /** Assisting units that agreed to it. */
  cosigned: readonly string[]
  /** Laid before the units that day. */
  on: DateOnly
  /** Units whose signature the petition office was asked to decide about, and those it need not wait for. */
  escalated: readonly string[]
  waived: readonly string[]
}>

/** What handling remembers of a matter: its life, the draft that waits for a signature, and what others were asked for. */
export type Handling = Readonly<{
  life: Life | undefined
  draft?: Draft
  issuedOn?: DateOnly
  /** The opinion that was signed last; once a review revoked it and ordered a redo, what must not be repeated. Missing where its words were erased. */
  signed?: Compared
  revoked?: Compared
  /** The unit said of this referral that it is not competent, and the office found that it is. */
  objectionRejected: boolean
  /** The unit that a decided dispute named. */
  ordered?: string
  /** Assisting units that gave their part. */
  given: readonly string[]
  /** The petitioner says that the track is wrong, and nobody has answered yet. */
  trackObjected: boolean
  /** Who was asked to stand aside, and is not decided on. */
  recusals: readonly string[]
  /** Staff who have acted in the matter and for which unit, the latest last. */
  acted: readonly Readonly<{ by: string; organ: string }>[]
}>

export const initial: Handling = {
  life: undefined,
  objectionRejected: false,
  given: [],
  trackObjected: false,
  recusals: [],
  acted: [],
}

const withoutDraft = ({ draft: _, ...rest }: Handling): Handling => rest

/** Only the next opinion is the redo. */
const withoutRevoked = ({ revoked: _, ...rest }: Handling): Handling => rest

const signedIn = ({ data, sealed }: CaseEventOf<'OpinionIssued'>): Pick<Handling, 'signed'> =>
  sealed === undefined ? {} : { signed: { claims: data.claims, ...sealed } }

const unordered = ({ ordered: _, ...rest }: Handling): Handling => rest

const onDraft = (state: Handling, change: Partial<Draft>): Handling =>
  state.draft === undefined ? state : { ...state, draft: { ...state.draft, ...change } }

type Acted = Handling['acted'][number]

const latest = (acted: Handling['acted'], { by, organ }: Acted): Handling['acted'] =>
  organ === '' ? acted : [...acted.filter((one) => one.by !== by || one.organ !== organ), { by, organ }]

/** Of which organ somebody acted in the matter, or was named to act. */
export const organOf = ({ acted }: Pick<Handling, 'acted'>, person: string): string | undefined =>
  acted.findLast(({ by }) => by === person)?.organ

const settled = (state: Handling, { unit, without }: CaseEventOf<'CosignSettled'>['data']): Handling => {
  const { escalated = [], waived = [] } = state.draft ?? {}
  return onDraft(state, { escalated: escalated.filter((one) => one !== unit), waived: without ? [...waived, unit] : waived })
}

const remembering = (before: Handling['acted'], event: Recorded<CaseEvent>): Handling['acted'] => {
  const acted = latest(before, event)
  if (event.type === 'ReviewAccepted') return latest(acted, { by: event.data.reviewer, organ: event.organ })
  if (event.type !== 'RecusalDecided' || event.data.replacement === undefined) return acted
  return latest(acted, { by: event.data.replacement, organ: organOf({ acted }, event.data.of) ?? event.organ })
}

const handedOn = (state: Handling, from: string, to: string): Handling => {
  const now = (unit: string): string => (unit === from ? to : unit)
  const { draft, given, ordered } = state
  const { cosigned = [], escalated = [], waived = [] } = draft ?? {}
  return {
    ...onDraft(state, { cosigned: cosigned.map(now), escalated: escalated.map(now), waived: waived.map(now) }),
    given: given.map(now),
    ...(ordered !== undefined && { ordered: now(ordered) }),
  }
}

/** Whether a redo was ordered is read before the service, which begins it. */
const revokedBy = ({ life }: Handling, state: Handling): Handling =>
  life?.review?.outcome === 'REDO' && state.signed !== undefined ? { ...state, revoked: state.signed } : state

type Changes = { readonly [T in CaseEvent['type']]?: (state: Handling, event: Recorded<CaseEventOf<T>>) => Handling }

/** Where the matter is now is all that handling needs of every other event, and its life says so. */
const CHANGES: Changes = {
  OpinionDrafted: (state, { data, sealed, by, at }) => ({
    ...state,
    draft: { claims: data.claims, words: sealed, by, cosigned: [], on: dayOf(at), escalated: [], waived: [] },
  }),
  CosignEscalated: (state, { data }) => onDraft(state, { escalated: [...(state.draft?.escalated ?? []), data.unit] }),
  CosignSettled: (state, { data }) => settled(state, data),
  OpinionChecked: (state, { by }) => onDraft(state, { checkedBy: by }),
  OpinionCosigned: (state, { data }) => onDraft(state, { cosigned: [...(state.draft?.cosigned ?? []), data.unit] }),
  OpinionReturned: withoutDraft,
  OpinionIssued: (state, event) => ({ ...withoutDraft(state), issuedOn: dayOf(event.at), ...signedIn(event) }),
  OpinionServed: withoutRevoked,
  MatterReferred: (state) => ({ ...unordered(state), objectionRejected: false }),
  ObjectionRejected: (state) => ({ ...state, objectionRejected: true }),
  DisputeDecided: (state, { data }) => ({ ...state, ordered: data.unit }),
  UnitSucceeded: (state, { data }) => handedOn(state, data.from, data.to),
  AssistanceAsked: (state, { data }) => ({ ...state, given: state.given.filter((unit) => unit !== data.unit) }),
  AssistanceGiven: (state, { data }) => ({ ...state, given: [...state.given, data.unit] }),
  TrackObjected: (state) => ({ ...state, trackObjected: true }),
  TrackWithdrawn: (state) => ({ ...state, trackObjected: false }),
  NoteAdded: (state, { data }) => (data.visibleToPetitioner ? { ...state, trackObjected: false } : state),
  RecusalAsked: (state, { data }) => ({ ...state, recusals: [...state.recusals.filter((one) => one !== data.of), data.of] }),
  RecusalDecided: (state, { data }) => ({ ...state, recusals: state.recusals.filter((one) => one !== data.of) }),
}

export const evolve = (before: Handling, event: Recorded<CaseEvent>): Handling => {
  const state: Handling = { ...before, life: evolveLife(before.life, event), acted: remembering(before.acted, event) }
  if (event.type === 'ReviewServed') return revokedBy(before, state)
  const change = CHANGES[event.type] as ((state: Handling, event: Recorded<CaseEvent>) => Handling) | undefined
  return change === undefined ? state : change(state, event)
}
