import { footOf, formOf, type Issuer, type MatterFacts } from '../facts.ts'
import type { Paper } from '../paper.ts'
import { type PaperRefusal, unlessRefused } from '../required.ts'
import { write } from '../template/write.ts'
import { D01 } from '../wording/intake.ts'
import { dateSaid } from '../words.ts'

export type RegistrationFacts = Readonly<{
  receiver: string
  /** Telephone and address as the person gave them; empty where none were given. */
  reach: string
  narrative: string
  files: readonly string[]
  /** What the person wishes kept to themselves; empty where nothing was said. */
  confidential: string
}>

/** D01 信访登记表: what was told, by whom, to whom; read back and signed (信访工作条例 第十九条). */
export const registrationForm = (matter: MatterFacts, facts: RegistrationFacts, issuer: Issuer): Paper | PaperRefusal => {
  const { files, narrative, receiver } = facts
  const written = write(
    D01,
    { issuer, matter, date: matter.receivedOn },
    {
      ...{
        收到时间: dateSaid(matter.receivedOn),
        接收单位: issuer.name,
        接待人: receiver,
        信访人: matter.petitioner === '' ? '匿名' : matter.petitioner,
      },
      ...{ 联系方式: facts.reach, 反映内容: narrative, 材料: files.length === 0 ? '无' : files.join('、'), 保密意愿: facts.confidential },
      诉求: matter.claims.map((claim, i) => `${i + 1}. ${claim}`),
    },
  )
  return unlessRefused(written, (body) =>
    formOf(issuer, matter.receivedOn, { kind: 'D01', ...body, signatures: ['接待人', '信访人'], foot: footOf(matter) }),
  )
}
