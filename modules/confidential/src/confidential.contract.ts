import { z } from 'zod'

const told = (zh: string, en: string): string => `${zh}｜${en}`
const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max, told(`不能超过 ${max} 字`, `at most ${max} characters`))

export const KindInput = z.enum(['ACCUSATION', 'STAFF_COMPLAINT'], told('请选择一项', 'choose one'))

/** A unit of the directory that is complained of; everybody in its line is held back from then on. */
export const UnitsInput = z.array(z.string().max(64)).max(20).default([])

/** What everybody who hands a report in may say, at the portal and at the window. Only what happened is needed: a report may be anonymous. */
export const REPORT = {
  kind: KindInput,
  whom: text(500).default(''),
  narrative: text(100_000).min(1, told('请写明事情经过', 'tell what happened')),
  units: UnitsInput,
  /** The discipline office itself, or somebody in it, is complained of. */
  concernsDiscipline: z.boolean().default(false),
} as const

export const LetterParams = z.object({ letter: z.string().regex(/^letter-[\w-]{8,60}$/) })

export const OpeningReason = z.string().trim().min(2, told('请写明查阅原因', 'say why you open it')).max(200)
