import { ASSESSMENT } from './assessment.ts'
import { CASE_FILE } from './case-file.ts'
import { CLOCK } from './clock.ts'
import { CONFIDENTIAL } from './confidential.ts'
import { DOCUMENTS } from './documents.ts'
import { ERASURE } from './erasure.ts'
import { HANDLING } from './handling.ts'
import { INTAKE } from './intake.ts'
import { LOOK_BACK } from './look-back.ts'
import { ORGANISATION } from './organisation.ts'
import { PERFORMANCE } from './performance.ts'
import { PETITIONERS } from './petitioners.ts'
import { REPEATS } from './repeats.ts'
import { REVIEW } from './review.ts'
import { ROUTING } from './routing.ts'

/**
 * What each refusal says to a person, with the way out. Every code that a rule can return stands in this folder in both languages; a test finds missing ones.
 * The article it rests on travels beside it as `basis`.
 */
const SAID = {
  ...CASE_FILE,
  ...CLOCK,
  ...DOCUMENTS,
  ...INTAKE,
  ...CONFIDENTIAL,
  ...ROUTING,
  ...HANDLING,
  ...ASSESSMENT,
  ...ERASURE,
  ...ORGANISATION,
  ...PETITIONERS,
  ...REPEATS,
  ...REVIEW,
  ...PERFORMANCE,
  ...LOOK_BACK,
} as const

export type RefusalCode = keyof typeof SAID

export const REFUSAL_CODES = Object.keys(SAID) as readonly RefusalCode[]

const isKnown = (code: string): code is RefusalCode => Object.hasOwn(SAID, code)

export const sayRefusal = (code: string): Readonly<{ zh: string; en: string }> =>
  isKnown(code) ? SAID[code] : { zh: `系统不能这样做（${code}）。`, en: `This cannot be done (${code}).` }
