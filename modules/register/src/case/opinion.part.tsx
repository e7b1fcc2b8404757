import type { CaseEvent, CaseEventOf, Outcome } from '@onedoor/case'
import { type Said, useSay } from '@onedoor/ui'

export const OUTCOMES: Readonly<Record<Outcome, Said>> = {
  SUPPORTED: { zh: '予以支持', en: 'Supported' },
  EXPLAINED: { zh: '解释说明', en: 'Explained' },
  NOT_SUPPORTED: { zh: '不予支持', en: 'Not supported' },
}

/** Facts and grounds of an opinion, folded away in the story: the findings stand with the claims. */
export const OpinionWords = ({ words }: { words: CaseEventOf<'OpinionIssued'>['sealed'] }) => {
  const say = useSay()
  if (words === undefined) return null
  return (
    <details className="od-details">
      <summary>{say({ zh: '事实和依据', en: 'Facts and grounds' })}</summary>
      <p className="od-prose">{words.facts}</p>
      <p className="od-prose od-quiet">{words.basis}</p>
    </details>
  )
}

type Sent = CaseEventOf<
  | 'OpinionIssued'
  | 'SimpleAnswered'
  | 'SuggestionAnswered'
  | 'MatterDeclined'
  | 'TrackChosen'
  | 'ReviewDecided'
  | 'ReviewDeclined'
  | 'NewFactsExamined'
  | 'MatterTerminated'
  | 'HandlingPeriodExtended'
  | 'TrackWithdrawn'
  | 'OtherProcedureEnded'
  | 'NoteAdded'
>

const SENT: Readonly<Record<Sent['type'], true>> = {
  ...{ OpinionIssued: true, SimpleAnswered: true, SuggestionAnswered: true, MatterDeclined: true, TrackChosen: true },
  ...{ ReviewDecided: true, ReviewDeclined: true, NewFactsExamined: true, MatterTerminated: true },
  ...{ HandlingPeriodExtended: true, TrackWithdrawn: true, OtherProcedureEnded: true, NoteAdded: true },
}

const isSent = (event: CaseEvent): event is Sent => event.type in SENT

/** Why a text went out although the check had stopped it; staff alone read it. */
export const SentDespite = ({ event }: { event: CaseEvent }) => {
  const say = useSay()
  if (!isSent(event) || event.data.despite === undefined) return null
  return (
    <p className="od-prose od-quiet">
      {say({ zh: '送出前核对曾提示，仍送出的理由：', en: 'The check before it left had stopped it; sent all the same because: ' })}
      {event.sealed?.despite}
    </p>
  )
}
