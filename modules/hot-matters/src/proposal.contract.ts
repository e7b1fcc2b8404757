import { z } from 'zod'

export const ProposalParams = z.object({ proposal: z.string().regex(/^office-paper-[0-9a-f-]{36}$/) })

export const ANSWER_FIELDS = {
  commandId: z.uuid(),
  adoption: z.enum(['ADOPTED', 'PARTLY', 'NOT'], '请选择是否采纳｜say whether it was adopted'),
  receivedOn: z.iso.date('请填写日期，如 2026-09-01｜a date such as 2026-09-01'),
  text: z.string().trim().max(4000, '不能超过 4000 字｜at most 4000 characters').default(''),
} as const

const FEWEST = 10

/** What was not taken up, or not all of it, comes with its reasons. */
export const saysWhy = ({ adoption, text = '' }: Readonly<{ adoption: string; text?: string | undefined }>): boolean =>
  adoption === 'ADOPTED' || text.trim().length >= FEWEST

export const WHY_MISSING = {
  message: '没有采纳或者部分采纳的，请照反馈写明理由，至少 10 个字｜give the reasons as they were given, in at least 10 characters',
  path: ['text'],
}
