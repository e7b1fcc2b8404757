import { z } from 'zod'
import { reasons, told, words } from '../petitioners.contract.ts'

/** `into`: id of the new matter, made by the sender, so that sent twice it is split once. */
export const SplitOff = z.object({
  into: z.string().regex(/^matter-[0-9a-f-]{36}$/),
  claims: z.array(z.string().max(40)).min(1, told('请选择要另立一件的诉求', 'choose the claims')).max(50),
  subject: words(100).min(1, told('请用一句话写明另立的这件是什么事', 'say in one line what the new matter is about')),
  reasons,
})
export type SplitOff = z.infer<typeof SplitOff>
