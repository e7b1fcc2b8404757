import { z } from 'zod'
import { MatterId } from './hot-matters.contract.ts'

export const LookBackParams = z.object({ lookBack: z.string().regex(/^look-back-[0-9a-f-]{36}$/) })

const WORDS = '请写明看到什么、下一步做什么，至少 10 个字｜say what was found and what follows, in at least 10 characters'

/** Where something is left to do, the day by which it will be done belongs to the finding. */
export const FINDING_FIELDS = {
  commandId: z.uuid(),
  matter: MatterId,
  finding: z.enum(['DONE', 'PARTLY', 'NOT_DONE', 'REOPENED'], '请选择回看的结论｜choose what was found'),
  until: z.union([z.literal(''), z.iso.date('请填写日期，如 2026-09-01｜a date such as 2026-09-01')]).optional(),
  text: z.string().trim().min(10, WORDS).max(4000, '不能超过 4000 字｜at most 4000 characters'),
} as const

type Dated = Readonly<{ finding: string; until?: string | undefined }>

export const leavesWork = (finding: string): boolean => finding === 'PARTLY' || finding === 'NOT_DONE'

export const saysUntilWhen = ({ finding, until = '' }: Dated): boolean => !leavesWork(finding) || until !== ''

export const UNTIL_MISSING = {
  message: '请填写最迟哪天落实｜say by which day it will be done',
  path: ['until'],
}
