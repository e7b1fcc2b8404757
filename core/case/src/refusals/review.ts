import type { Texts } from './texts.ts'

/** 复查复核 */
export const REVIEW = {} as const satisfies Texts
