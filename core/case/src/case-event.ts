import type { Of } from '@onedoor/kernel'
import type { AssessmentEvent } from './events/assessment.ts'
import type { HandlingEvent } from './events/handling.ts'
import type { IntakeEvent, SubmissionEvent } from './events/intake.ts'
import type { RecordEvent } from './events/record.ts'
import type { RoutingEvent } from './events/routing.ts'

/** Everything that can happen to a matter (信访事项): one stream each. */
export type CaseEvent = IntakeEvent | RoutingEvent | HandlingEvent | AssessmentEvent | RecordEvent
export type CaseEventOf<Type extends CaseEvent['type']> = Of<CaseEvent, Type>

/** Everything that can happen to a submission (信访件): one stream each, apart from the matters it opened. */
export type CaseFileEvent = SubmissionEvent | CaseEvent
