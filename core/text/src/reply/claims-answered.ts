import { CLAIM_WORDS } from '../facts/words/claim-words.ts'
import { type Span, sentencesIn, textOf } from '../reading/passages.ts'
import type { Said } from '../reading/said.ts'
import { sameLength } from '../reading/same-length.ts'
import type { Finding } from './finding.ts'
import { gramsOf, type Rarity, rarity } from './grams.ts'
import { DUTIES, type Leaving, openSaid } from './leaving.ts'

/** A claim as the case has it, and what the reply says to it. */
export type ClaimAnswer = Readonly<{ claim: string; state: 'ANSWERED' | 'REFUSED' | 'REFUSED_WITHOUT_RULE' | 'OPEN'; at?: Span }>

const REFUSES =
  /不予支持|不予受理|不能支持|无法(?:支持|办理|满足|解决)|不符合|不属于|不支持|不具备|没有(?:政策|依据|该项)|暂不|不予|不能(?:办理|享受|认定|补)|缺乏依据|于法无据/
const RULE = /《[^》\n]{2,40}》|第[一二三四五六七八九十百零\d]{1,6}条|〔\d{4}〕|\[\d{4}\]/

/** Names a law, an article or the number of a document. */
export const namesRule = (text: string): boolean => RULE.test(sameLength(text))

/** How somebody asks says nothing of what for. */
const ASKING = new RegExp(
  [...CLAIM_WORDS.filter(({ alone }) => alone).map(({ word }) => word), '尽快', '领导', '有关部门', '相关部门'].join('|'),
  'g',
)

/** Less than this share of what is rare in a claim found in a passage: it speaks of other things. */
const TOUCHED = 0.2
/** So many sentences of a reply are read, and so many claims. */
const READ = 400
const CLAIMS = 40
/** The rule may stand in the sentences around. */
const AROUND = 2

const shareOf = (claim: ReadonlyMap<string, number>, passage: ReadonlyMap<string, number>, rare: Rarity): number => {
  let all = 0
  let found = 0
  for (const gram of claim.keys()) {
    const weight = Math.max(0, rarity(rare, gram))
    all += weight
    if (passage.has(gram)) found += weight
  }
  return all === 0 ? 0 : found / all
}

type Passage = Span & Readonly<{ grams: ReadonlyMap<string, number> }>

const passagesOf = (reply: string): readonly Passage[] =>
  sentencesIn(reply)
    .slice(0, READ)
    .map((sentence) => ({ ...sentence, grams: gramsOf(textOf(reply, sentence)) }))

const answerTo = (claim: string, reply: string, passages: readonly Passage[], rare: Rarity): ClaimAnswer => {
  const grams = gramsOf(claim.replaceAll(ASKING, '，'))
  let best = { share: 0, at: -1 }
  for (const [at, passage] of passages.entries()) {
    const share = shareOf(grams, passage.grams, rare)
    if (share > best.share) best = { share, at }
  }
  const passage = passages[best.at]
  if (passage === undefined || best.share < TOUCHED) return { claim, state: 'OPEN' }
  const at = { start: passage.start, end: passage.end }
  if (!REFUSES.test(textOf(reply, passage))) return { claim, state: 'ANSWERED', at }
  const around = passages.slice(Math.max(0, best.at - AROUND), best.at + AROUND + 1)
  return { claim, state: around.some((one) => RULE.test(textOf(reply, one))) ? 'REFUSED' : 'REFUSED_WITHOUT_RULE', at }
}

/** Each claim with the passage that comes nearest to it. It compares words: an answer in quite other words is shown as open, and an officer says that it is one. */
export const claimsAnswered = (claims: readonly string[], reply: string, rare: Rarity): readonly ClaimAnswer[] => {
  const text = sameLength(reply)
  const passages = passagesOf(text)
  return claims.slice(0, CLAIMS).map((claim) => answerTo(claim, text, passages, rare))
}

type Asking = Readonly<{ of: Leaving; ruled: boolean }>

const REFUSED_BARE: Said = {
  zh: '不予支持，没有写依据：请写明依据的规定（第三十二条）',
  en: 'Refused, and no rule is named: name the rule it rests on (Art. 32)',
}

/** 对每项诉求的处理意见及其法律法规依据 (信访工作条例 第三十二条). `ruled`: the rule stands elsewhere in the same text. */
export const claimFindings = (answers: readonly ClaimAnswer[], { of, ruled }: Asking): readonly Finding[] =>
  answers.flatMap(({ claim, state, at }): readonly Finding[] => {
    const beside = [{ of: of === 'REVIEW' || of === 'FINAL_REVIEW' ? 'REQUEST' : 'LETTER', words: claim } as const]
    if (state === 'OPEN') return [{ ...{ kind: 'CLAIM_OPEN', weight: 'remark', beside }, said: openSaid(of) }]
    if (state !== 'REFUSED_WITHOUT_RULE' || ruled || !DUTIES[of].refusesByRule) return []
    return [{ ...{ kind: 'REFUSED_WITHOUT_RULE', weight: 'remark', beside, ...(at !== undefined && { at }) }, said: REFUSED_BARE }]
  })
