import type { Texts } from './texts.ts'

/** 程序、执行、督办 */
export const PERFORMANCE = {} as const satisfies Texts
