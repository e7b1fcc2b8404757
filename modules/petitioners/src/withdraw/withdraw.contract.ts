import { z } from 'zod'
import { told, words } from '../petitioners.contract.ts'

export const Withdraw = z.object({ reason: words(2000).min(1, told('请用自己的话写明为什么撤回', 'say in your own words why')) })
export type Withdraw = z.infer<typeof Withdraw>
