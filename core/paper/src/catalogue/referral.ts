import type { DateOnly } from '@onedoor/clock'
import { type Issued, type Issuer, type MatterFacts, officialOf } from '../facts.ts'
import { lawOf } from '../law.ts'
import type { Paper } from '../paper.ts'
import { type PaperRefusal, unlessRefused } from '../required.ts'
import { write } from '../template/write.ts'
import { D05, D06 } from '../wording/routing.ts'
import { dateSaid, sentence } from '../words.ts'

export type ReferralFacts = Readonly<{
  to: string
  /** The unit stands below the county: 第二项 speaks of it, 第一项 of the county’s own departments. */
  below: boolean
  /** Given for an assignment (交办): the day the result is to be reported. */
  reportDueOn?: DateOnly
  reason: string
  /** Names of the papers that came with the letter; not given where the letter opened other matters too. */
  materials?: readonly string[]
  /** Last day to tell the petitioner (15 days) and to object (5 working days); the latter empty for a day whose law set none. */
  tellBy: DateOnly
  objectBy: DateOnly
  /** How both days were counted. */
  counted?: string
}>

const materialsSaid = (materials: readonly string[] | undefined): string => {
  if (materials === undefined) return ''
  return materials.length === 0 ? '无。' : sentence(`${materials.join('、')}，共${materials.length}份`)
}

/** D05 转送函 and D06 交办函 (信访工作条例 第二十二条第一款; the receiving unit’s periods: 第二十三条第三款). The letter names the petitioner and the claims, and no more about the person. */
export const referral = (matter: MatterFacts, facts: ReferralFacts, issuer: Issuer, issued: Issued): Paper | PaperRefusal => {
  const { reportDueOn } = facts
  const law = lawOf(issued.date)
  const frame = { issuer, matter: { ...matter, subject: sentence(matter.subject) }, ...issued }
  const said = {
    ...{ 文号: issued.docNo, 受文单位: facts.to, 诉求: matter.claims.map(sentence), 说明: facts.reason },
    依据: `${law.name}${reportDueOn !== undefined ? law.assign : facts.below ? law.transferBelow : law.transfer}`,
    告知期限: dateSaid(facts.tellBy),
    异议期限: facts.objectBy === '' ? '及时' : `最迟于${dateSaid(facts.objectBy)}`,
    期限推算: facts.counted ?? '',
    随函材料: materialsSaid(facts.materials),
  }
  const written = reportDueOn === undefined ? write(D05, frame, said) : write(D06, frame, { ...said, 反馈期限: dateSaid(reportDueOn) })
  const kind = reportDueOn === undefined ? 'D05' : 'D06'
  return unlessRefused(written, (body) => officialOf(issuer, issued, { kind, addressee: facts.to, ...body }))
}
