import type { Entry } from '@onedoor/kernel'

/** 收件号: the register of submissions of the county. */
export const submissionEntry = (year: number): Entry => ({ register: 'submission', year })

/** 信访事项编号: the register of matters of the county. */
export const matterEntry = (year: number): Entry => ({ register: 'matter', year })

/** 文号: one register per organ, kind word (转, 交, 异, 核, 受, 不受, 延, 答) and year (党政机关公文处理工作条例 第九条). */
export const documentEntry = (organ: string, kind: string, year: number): Entry => ({ register: `document/${organ}/${kind}`, year })

/** `收2026-000123`, `访2026-000123`: said over the telephone, so short and without county code. */
export const submissionNo = (year: number, number: number): string => `收${year}-${String(number).padStart(6, '0')}`
export const matterNo = (year: number, number: number): string => `访${year}-${String(number).padStart(6, '0')}`

/** The year of an instant in the county's time (UTC+8). */
export const yearOf = (at: Date): number => new Date(at.getTime() + 8 * 3_600_000).getUTCFullYear()
