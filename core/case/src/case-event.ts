import type { Of } from '@onedoor/kernel'
import type { AssessmentEvent } from './events/assessment.ts'
import type { HandlingEvent } from './events/handling.ts'
import type {
  ComparisonUndone,
  IntakeEvent,
  LetterSetAside,
  LettersCompared,
  MatterOpened,
  PaperTextTaken,
  SubmissionReceived,
} from './events/intake.ts'
import type { LinkingEvent, PetitionersEvent } from './events/petitioners.ts'
import type { PerformanceEvent, ProcedureEvent } from './events/procedure.ts'
import type { FileTextRead, PersonalDataErased, RecordEvent } from './events/record.ts'
import type { ReviewEvent } from './events/review.ts'
import type { RoutingEvent } from './events/routing.ts'

/** Everything that can happen to a matter (信访事项): one stream each. */
export type CaseEvent =
  | IntakeEvent
  | PetitionersEvent
  | LinkingEvent
  | RoutingEvent
  | HandlingEvent
  | ProcedureEvent
  | PerformanceEvent
  | ReviewEvent
  | AssessmentEvent
  | RecordEvent
export type CaseEventOf<Type extends CaseEvent['type']> = Of<CaseEvent, Type>

/** Everything that can happen to a submission (信访件): one stream each, apart from the matters it opened. */
export type SubmissionEvent =
  | SubmissionReceived
  | MatterOpened
  | LetterSetAside
  | PaperTextTaken
  | FileTextRead
  | LettersCompared
  | ComparisonUndone
  | PersonalDataErased

/** What the file of a matter is made of: its own stream and that of its letter. */
export type CaseFileEvent = SubmissionEvent | CaseEvent
