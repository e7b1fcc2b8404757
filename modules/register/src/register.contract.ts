import { z } from 'zod'

/** A number as people say and type it: which register, which year, which number. */
export type TypedNumber = Readonly<{ register: 'matter' | 'submission'; year: number; number: number }>

/** With a sign between year and number; both run together, the number in full; the number alone. */
const FORMS = [/^([访收]?)(\d{4})[-/_.年](\d{1,9})号?$/u, /^([访收]?)(\d{4})(\d{6})号?$/u, /^([访收]?)()(\d{1,6})号?$/u]

/**
 * Reads `访2026-000123`, `2026-123`, `访2026000123`, full-width figures, or `123` alone for the current year.
 * `收…` is the number on the slip of a submission. `undefined` when it is no number.
 */
export const readNumber = (typed: string, thisYear: number): TypedNumber | undefined => {
  const plain = typed
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll(/[—–‐−]/g, '-')
  const match = FORMS.map((form) => form.exec(plain)).find((found) => found !== null)
  if (match === undefined) return undefined
  const [, letter, year = '', number] = match
  return { register: letter === '收' ? 'submission' : 'matter', year: year === '' ? thisYear : Number(year), number: Number(number) }
}

/** Why a person's data is looked at: written beside who, when and which matter, before anything is shown. */
export const OpeningReason = z
  .string()
  .trim()
  .min(5, '请写明查看的原因，至少 5 个字｜say why you need it, at least 5 characters')
  .max(200, '不能超过 200 字｜at most 200 characters')
