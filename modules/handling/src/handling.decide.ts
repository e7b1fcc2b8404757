import { type Life, type Opinion, type Phase, sameOpinion } from '@onedoor/case'
import { type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import type { Draft } from './handling.state.ts'

/** Phases in which the sixty days run and the unit works on the matter. */
export const IN_HANDLING: readonly Phase[] = ['HANDLING', 'DRAFTED']

/** Only the unit that has the matter in its hands acts on it. */
export const heldBy = (life: Life | undefined, stamp: Stamp): life is Life => life !== undefined && life.holder === stamp.organ

/** 公文应当经本机关负责人审批签发: why a notice of non-acceptance and an opinion are the head's to sign. */
export const SIGNED_BY_HEAD = '党政机关公文处理工作条例 第二十二条'

/** 责令重新作出后不得作出相同或者基本相同的意见: where the county’s own province has no such rule, it follows from the order of the review itself. */
const REDO_ANEW = '信访工作条例 第三十五条；山东省信访条例 第四十五条、北京市信访条例 第五十条（参照）'

/** What only the head of the organ may do: approve an extension (信访工作条例 第三十四条), decline a matter, choose a track, sign an opinion. */
export const isHead = (stamp: Stamp): boolean => stamp.roles.includes('unit-head')

/** Of the petitioner, through the portal. */
export const isPetitioner = (stamp: Stamp): boolean => stamp.by === 'petitioner' && stamp.organ === ''

/** After a redo was ordered the unit may not say basically the same again on the same facts; a new fact or reason opens the way. */
export const repeatFault = (revoked: Opinion | undefined, opinion: Opinion): Refusal<'redo-repeats-opinion'> | undefined =>
  revoked !== undefined && sameOpinion(revoked, opinion) ? refuse('redo-repeats-opinion', REDO_ANEW) : undefined

/** Why a unit that must still say whether it accepts cannot say it now; nothing, if it can. */
export const noticeFault = (
  life: Life | undefined,
  stamp: Stamp,
): Refusal<'not-your-matter' | 'not-received' | 'already-notified'> | undefined => {
  if (!heldBy(life, stamp)) return refuse('not-your-matter')
  if (life.phase === 'REFERRED') return refuse('not-received')
  return life.phase === 'RECEIVED' ? undefined : refuse('already-notified')
}

export const ANSWERING = '信访工作条例 第三十二条'

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

/** 涉及其他部门职权范围的，签发前应当协商一致. */
export const COSIGNING = '党政机关公文处理工作条例 第二十条'

export const SIMPLE = '信访事项简易办理办法'

type Waited = Readonly<{ draft: Pick<Draft, 'cosigned' | 'waived'>; given: readonly string[]; today: string }>

/**
 * 协办单位 whose answer or signature is still waited for. One that let its own day pass does not make the petitioner wait longer, nor does one about which
 * the petition office decided.
 */
export const awaited = ({ assisting, clocks }: Life, { draft, given, today }: Waited): readonly string[] =>
  assisting.filter((unit) => {
    if (draft.cosigned.includes(unit) || draft.waived.includes(unit)) return false
    const due = clocks.findLast(({ id, owner }) => id === 'ASSISTANCE' && owner === unit)?.legalDue
    return given.includes(unit) || due === undefined || today <= due
  })
