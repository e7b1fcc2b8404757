import { z } from 'zod'
import { Attachments, PersonId, ScopeInput, told, words } from '../petitioners.contract.ts'

export const AgentInput = z.object({
  name: words(100).min(1, told('请填写代理人姓名', 'give the name of the agent')),
  idNo: words(30).optional(),
  phone: words(40).optional(),
  address: words(200).optional(),
})

/** 授权委托: agent, matter, scope and term, signed (民法典 第一百六十五条). */
export const Authorise = z.object({
  principal: PersonId,
  agent: AgentInput,
  scope: z.array(ScopeInput).min(1, told('请选择代理人可以做什么', 'say what the agent may do')),
  until: z.iso.date(told('请填写日期，如 2026-12-31', 'a date such as 2026-12-31')),
  mayBeTold: z.boolean(),
  limits: words(1000),
  attachments: Attachments,
})
export type Authorise = z.infer<typeof Authorise>
