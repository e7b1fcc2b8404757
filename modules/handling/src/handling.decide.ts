import type { Life, Phase, Told } from '@onedoor/case'
import { type Refusal, refuse, type Stamp } from '@onedoor/kernel'

/** Phases in which the sixty days run and the unit works on the matter. */
export const IN_HANDLING: readonly Phase[] = ['HANDLING', 'DRAFTED']

/** Only the unit that has the matter in its hands acts on it. */
export const heldBy = (life: Life | undefined, stamp: Stamp): life is Life => life !== undefined && life.holder === stamp.organ

/** 公文应当经本机关负责人审批签发: why a notice of non-acceptance and an opinion are the head's to sign. */
export const SIGNED_BY_HEAD = '党政机关公文处理工作条例 第二十二条'

/** What only the head of the organ may do: approve an extension (信访工作条例 第三十四条), decline a matter, choose a track, sign an opinion. */
export const isHead = (stamp: Stamp): boolean => stamp.roles.includes('unit-head')

/** Of the petitioner, through the portal. */
export const isPetitioner = (stamp: Stamp): boolean => stamp.by === 'petitioner' && stamp.organ === ''

const UNREACHABLE = '信访工作条例 第二十三条第二款'

/** A notice is owed unless name or address is unclear (信访工作条例 第二十三条第二款). */
export const notTold = (life: Life, told: Told, basis = UNREACHABLE): Refusal<'must-be-told'> | undefined =>
  told === 'NOT_REACHABLE' && life.notifiable ? refuse('must-be-told', basis) : undefined

/** Whether a matter is accepted is told in writing (信访工作条例 第二十三条第三款): a call will do only for whoever left no address. */
export const notWritten = (life: Life, told: Told): Refusal<'must-be-told' | 'must-be-written'> | undefined =>
  told === 'PHONE' && life.addressed ? refuse('must-be-written', '信访工作条例 第二十三条第三款') : notTold(life, told)

/** Why a unit that must still say whether it accepts cannot say it now; nothing, if it can. */
export const noticeFault = (
  life: Life | undefined,
  stamp: Stamp,
): Refusal<'not-your-matter' | 'not-received' | 'already-notified'> | undefined => {
  if (!heldBy(life, stamp)) return refuse('not-your-matter')
  if (life.phase === 'REFERRED') return refuse('not-received')
  return life.phase === 'RECEIVED' ? undefined : refuse('already-notified')
}

const ANSWERING = '信访工作条例 第三十二条'

/** Each claim is answered, once, and nothing else is. */
export const answerFault = (
  { claims }: Life,
  findings: readonly Readonly<{ claim: string }>[],
): Refusal<'unknown-claim' | 'claims-unanswered' | 'claim-answered-twice'> | undefined => {
  const answered = findings.map(({ claim }) => claim)
  if (answered.some((claim) => !claims.includes(claim))) return refuse('unknown-claim', ANSWERING)
  if (new Set(answered).size < answered.length) return refuse('claim-answered-twice', ANSWERING)
  return claims.every((claim) => answered.includes(claim)) ? undefined : refuse('claims-unanswered', ANSWERING)
}

export const SIMPLE = '信访事项简易办理办法'

/** 协办单位 whose answer or signature is still waited for. One that let its own day pass does not make the petitioner wait longer. */
export const awaited = (
  { assisting, clocks }: Life,
  { cosigned, given, today }: Readonly<{ cosigned: readonly string[]; given: readonly string[]; today: string }>,
): readonly string[] =>
  assisting.filter((unit) => {
    if (cosigned.includes(unit)) return false
    const due = clocks.findLast(({ id, owner }) => id === 'ASSISTANCE' && owner === unit)?.legalDue
    return given.includes(unit) || due === undefined || today <= due
  })
