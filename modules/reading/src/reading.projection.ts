import type { CaseEvent } from '@onedoor/case'
import { rowProjection } from '@onedoor/eventstore'
import type { Recorded } from '@onedoor/kernel'

type Decided = Readonly<{ topic: string | null; unit: string | null }>

const initial: Decided = { topic: null, unit: null }

/** The unit as it was found competent in the end: what came back does not count, whoever took it does. */
const evolve = (state: Decided, event: Recorded<CaseEvent>): Decided => {
  switch (event.type) {
    case 'MatterRegistered':
      return { topic: event.data.topic ?? null, unit: event.data.receivedBy ?? null }
    case 'TopicCorrected':
      return { ...state, topic: event.data.topic }
    case 'MatterReferred':
      return { ...state, unit: event.data.to }
    case 'MatterAccepted':
    case 'TrackChosen':
    case 'SuggestionTaken':
    case 'DisputeDecided':
      return { ...state, unit: event.data.unit }
    case 'UnitSucceeded':
      return state.unit === event.data.from ? { ...state, unit: event.data.to } : state
    case 'ObjectionUpheld':
    case 'DisputeOpened':
      return { ...state, unit: null }
    case 'MatterDeclined':
      return event.data.ground === 'NOT_COMPETENT' ? { ...state, unit: null } : state
    default:
      return state
  }
}

/** 已定的分类和单位: in the very statement that writes the decision. */
export const matterProjection = rowProjection<CaseEvent>()({
  name: 'reading.matter',
  table: 'reading.matter',
  begins: 'MatterRegistered',
  initial,
  evolve,
  born: ({ position, data: { submission, topicShown } }) => ({
    position,
    submission,
    shown_model: topicShown?.model ?? null,
    shown_topic: topicShown?.sure === true ? (topicShown.likeliest[0]?.topic ?? null) : null,
  }),
  row: ({ topic, unit }) => ({ topic, unit }),
})
