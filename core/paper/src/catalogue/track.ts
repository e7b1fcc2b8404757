import type { DateOnly } from '@onedoor/clock'
import { footOf, type Issued, type Issuer, type MatterFacts, named, officialOf } from '../facts.ts'
import type { Paper } from '../paper.ts'
import { type PaperRefusal, unlessRefused } from '../required.ts'
import { write } from '../template/write.ts'
import { D11, D36 } from '../wording/track.ts'
import { dateSaid, heading, sentence } from '../words.ts'

/** A time within which a right must be used elsewhere: what it is for, how long, and its last day where the day it began is known. */
export type Limitation = Readonly<{ what: string; length: string; until?: DateOnly }>

export type TrackFacts = Readonly<{
  /** 行政复议, 仲裁, 诉讼 … as printed. */
  track: string
  /** Article the track rests on. */
  basis: string
  competentBody: string
  procedure: string
  reasons: string
  limitations: readonly Limitation[]
  /** Where the papers went, or that they were given back. */
  materials: string
}>

const limitationSaid = ({ what, length, until }: Limitation): string =>
  until === undefined
    ? `${what}：一般为${length}，从知道或者应当知道权利受到侵害之日起计算，具体以有权机关的认定为准。`
    : `${what}：一般为${length}，按你所说的日期计算，最后一日为${dateSaid(until)}，具体以有权机关的认定为准。`

const DISAGREE = '认为处理途径确定错误的，可以向我单位书面说明，或者向县信访部门反映，由其核实；也可以凭查询码在网上补充理由和材料。'

/** D11 处理途径告知书: the track with its article, who is competent, how, and the periods that a petition does not stop (信访工作条例 第二十三条、第三十一条). */
export const trackNotice = (matter: MatterFacts, facts: TrackFacts, issuer: Issuer, issued: Issued): Paper | PaperRefusal => {
  const written = write(
    D11,
    { issuer, matter, ...issued },
    {
      ...{ 文号: issued.docNo, 处理途径: facts.track, 依据: facts.basis, 理由: facts.reasons, 程序: facts.procedure },
      ...{ 办理机关: facts.competentBody, 材料去向: facts.materials, 异议途径: DISAGREE },
      法定期限: facts.limitations.map((one) => heading(limitationSaid(one), 2)),
    },
  )
  return unlessRefused(written, (body) =>
    officialOf(issuer, issued, { kind: 'D11', addressee: named(matter), ...body, copies: ['县信访部门'], foot: footOf(matter) }),
  )
}

export type TerminationFacts = Readonly<{
  /** Why the procedure ended: a final review, an agreement performed, no review asked in time. */
  why: string
}>

const REOPEN = '出现新的事实或者理由的，可以再次提出，我们将审查并告知结果；以同一事实和理由再次提出的，依照规定不再受理。'
const HELP =
  '程序终结不影响你依法获得帮助。生活确有困难的，可以向我单位或者乡镇（街道）申请社会救助、法律援助、心理服务等帮助，我们将协助办理。'

/** D36 终结告知书: what ended, what would open it again, and the help that goes on all the same (信访工作条例 第三十六条第三款、第三十七条). */
export const terminationNotice = (matter: MatterFacts, facts: TerminationFacts, issuer: Issuer, issued: Issued): Paper | PaperRefusal => {
  const ended = facts.why.trim() === '' ? '' : `${sentence(matter.subject)}${sentence(facts.why)}`
  const written = write(D36, { issuer, matter, ...issued }, { 文号: issued.docNo, 终结事项: ended, 重新提出的条件: REOPEN, 帮扶救助: HELP })
  return unlessRefused(written, (body) =>
    officialOf(issuer, issued, { kind: 'D36', addressee: named(matter), ...body, foot: footOf(matter) }),
  )
}
