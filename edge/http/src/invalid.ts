import { z } from 'zod'

/** One thing wrong with what was sent: where, and how to mend it, in both languages. */
export type Fault = Readonly<{ field: string; zh: string; en: string }>

const zh = z.locales.zhCN().localeError
const en = z.locales.en().localeError

type Issue = z.core.$ZodIssue

const said = (issue: Issue, speak: typeof zh): string => {
  const message = speak(issue as Parameters<typeof zh>[0])
  return typeof message === 'string' ? message : (message?.message ?? issue.message)
}

/** `custom` messages are written by us as `中文｜English`. */
const fault = (issue: Issue): Fault => {
  const field = issue.path.map(String).join('.')
  const [ownZh, ownEn] = issue.message.split('｜')
  if (ownZh !== undefined && ownEn !== undefined) return { field, zh: ownZh, en: ownEn }
  return { field, zh: said(issue, zh), en: said(issue, en) }
}

export const faultsOf = (error: z.ZodError): readonly Fault[] => error.issues.map(fault)
