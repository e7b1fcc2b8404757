import { footOf, type Issued, type Issuer, type MatterFacts, named, officialOf } from '../facts.ts'
import { lawOf } from '../law.ts'
import type { Paper } from '../paper.ts'
import { type PaperRefusal, unlessRefused } from '../required.ts'
import { write } from '../template/write.ts'
import { D32_SUGGESTION } from '../wording/suggestion.ts'
import { sentence } from '../words.ts'

export type SuggestionFacts = Readonly<{ adoption: 'ADOPTED' | 'PARTLY' | 'NOT'; text: string }>

const ADOPTION_WORDS = {
  ADOPTED: '你的建议予以采纳。',
  PARTLY: '你的建议部分采纳。',
  NOT: '你的建议经研究未予采纳，理由见下。',
} as const satisfies Readonly<Record<SuggestionFacts['adoption'], string>>

/** D32 建议意见答复书: what was suggested, adopted or not, and the reasons (信访工作条例 第二十九条第一款). */
export const suggestionAnswer = (matter: MatterFacts, facts: SuggestionFacts, issuer: Issuer, issued: Issued): Paper | PaperRefusal => {
  const written = write(
    D32_SUGGESTION,
    { issuer, matter, ...issued },
    {
      ...{ 文号: issued.docNo, 建议内容: matter.claims.map(sentence), 采纳情况: ADOPTION_WORDS[facts.adoption] },
      ...{ 研究结果: facts.text, 依据: `${lawOf(issued.date).name}第二十九条` },
    },
  )
  return unlessRefused(written, (body) =>
    officialOf(issuer, issued, { kind: 'D32', addressee: named(matter), ...body, copies: ['县信访部门'], foot: footOf(matter) }),
  )
}
