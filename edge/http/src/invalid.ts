import type { z } from 'zod'

/** One thing wrong with what was sent: where, and how to mend it, in both languages. */
export type Fault = Readonly<{ field: string; zh: string; en: string }>

type Issue = z.core.$ZodIssue
type Said = Readonly<{ zh: string; en: string }>

const ofLength = (issue: Extract<Issue, { code: 'too_big' | 'too_small' }>): Said => {
  const isText = issue.origin === 'string'
  if (issue.code === 'too_big')
    return isText
      ? { zh: `不能超过 ${issue.maximum} 字`, en: `At most ${issue.maximum} characters` }
      : { zh: `最多 ${issue.maximum}${issue.origin === 'array' ? ' 项' : ''}`, en: `At most ${issue.maximum}` }
  if (isText) return issue.minimum === 1 ? MISSING : { zh: `至少写 ${issue.minimum} 个字`, en: `At least ${issue.minimum} characters` }
  return { zh: `至少 ${issue.minimum}${issue.origin === 'array' ? ' 项' : ''}`, en: `At least ${issue.minimum}` }
}

const MISSING: Said = { zh: '请填写', en: 'Fill this in' }

/** For a shape without words of its own: the sentences of the library speak of strings and types, and are for programmers. */
const plainly = (issue: Issue): Said => {
  switch (issue.code) {
    case 'too_big':
    case 'too_small':
      return ofLength(issue)
    case 'invalid_type':
      return MISSING
    case 'invalid_value':
      return { zh: '请从列出的选项中选一项', en: 'Choose one of those listed' }
    case 'invalid_format':
      return { zh: '格式不对', en: 'Not of the right form' }
    default:
      return { zh: '填写得不对', en: 'Not filled in rightly' }
  }
}

/** `custom` messages are written by us as `中文｜English`. */
const fault = (issue: Issue): Fault => {
  const field = issue.path.map(String).join('.')
  const [ownZh, ownEn] = issue.message.split('｜')
  if (ownZh !== undefined && ownEn !== undefined) return { field, zh: ownZh, en: ownEn }
  return { field, ...plainly(issue) }
}

export const faultsOf = (error: z.ZodError): readonly Fault[] => error.issues.map(fault)
