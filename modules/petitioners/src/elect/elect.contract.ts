import { z } from 'zod'
import { PersonId, told } from '../petitioners.contract.ts'

export const Elect = z.object({ persons: z.array(PersonId).min(1, told('请选择代表', 'choose the representatives')).max(2000) })
export type Elect = z.infer<typeof Elect>
