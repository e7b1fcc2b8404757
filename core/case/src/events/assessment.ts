import type { Event } from '@onedoor/kernel'

/** 满意 = 0, 基本满意 = 1, 不满意 = 3 in the national data. */
export type Rating = 'SATISFIED' | 'BASICALLY' | 'DISSATISFIED'

/** 评价对象: the petition office (信访部门) and the responsible unit are rated apart. */
export type Evaluated = 'OFFICE' | 'UNIT'

/** 满意度评价: given once for each object, by the petitioner alone, never asked to be changed. */
export type EvaluationGiven = Event<'EvaluationGiven', { about: Evaluated; rating: Rating }, { comment: string }>

/** The window closed. What was not rated stays unrated: silence is not satisfaction. */
export type EvaluationWindowClosed = Event<'EvaluationWindowClosed', { unrated: readonly Evaluated[] }>

export type AssessmentEvent = EvaluationGiven | EvaluationWindowClosed
