import type { Texts } from './texts.ts'

/** 当事人、代理、并件 */
export const PETITIONERS = {} as const satisfies Texts
