import type { DateOnly } from '@onedoor/clock'
import { type Issued, type Issuer, type MatterFacts, named, officialOf } from '../facts.ts'
import { lawOf } from '../law.ts'
import type { Block, Paper } from '../paper.ts'
import { missing, type PaperRefusal } from '../required.ts'
import { dateSaid, heading, paragraph, paragraphs, sentence } from '../words.ts'

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
}>

const claimBlocks = (claims: readonly string[]): readonly Block[] => [
  heading('诉求'),
  ...claims.map((claim) => heading(sentence(claim), 2)),
]

const materialBlocks = (materials: readonly string[] | undefined): readonly Block[] =>
  materials === undefined
    ? []
    : [heading('随函材料'), paragraph(materials.length === 0 ? '无。' : sentence(`${materials.join('、')}，共${materials.length}份`))]

const dutyBlocks = ({ reportDueOn, tellBy, objectBy }: ReferralFacts): readonly Block[] => [
  heading('办理要求'),
  heading(`属于你单位职权范围的，请最迟于${dateSaid(tellBy)}书面告知信访人受理情况以及处理途径、程序。`, 2),
  heading(
    `不属于你单位职权范围的，请${objectBy === '' ? '及时' : `最迟于${dateSaid(objectBy)}`}提出异议，并详细说明理由；经核实同意后，交还有关材料。`,
    2,
  ),
  ...(reportDueOn === undefined ? [] : [heading(`请最迟于${dateSaid(reportDueOn)}反馈办理结果，提交办结报告。`, 2)]),
]

/** D05 转送函 and D06 交办函 (信访工作条例 第二十二条第一款; the receiving unit’s periods: 第二十三条第三款). The letter names the petitioner and the claims, and no more about the person. */
export const referral = (matter: MatterFacts, facts: ReferralFacts, issuer: Issuer, issued: Issued): Paper | PaperRefusal => {
  const assigned = facts.reportDueOn !== undefined
  const verb = assigned ? '交由你单位办理' : '转送你单位'
  const law = lawOf(issued.date)
  const article = assigned ? law.assign : facts.below ? law.transferBelow : law.transfer
  const opening = `${dateSaid(matter.receivedOn)}，我单位收到${named(matter)}以${matter.channel}形式提出的信访事项（编号${matter.no}）：${sentence(matter.subject)}根据${law.name}${article}，现${verb}，请依法办理。`
  const said = facts.reason.trim() === '' ? [] : [heading('说明'), ...paragraphs(facts.reason)]
  return (
    missing('信访工作条例 第二十二条', { 文号: issued.docNo, 受文单位: facts.to, 诉求: matter.claims.join('') }) ??
    officialOf(issuer, issued, {
      kind: assigned ? 'D06' : 'D05',
      title: `关于${assigned ? '交办' : '转送'}${matter.no}号信访事项的函`,
      addressee: facts.to,
      blocks: [paragraph(opening), ...claimBlocks(matter.claims), ...materialBlocks(facts.materials), ...dutyBlocks(facts), ...said],
    })
  )
}
