import { z } from 'zod'
import { MatterName, reasons } from '../petitioners.contract.ts'

export const ProposeLink = z.object({ main: MatterName, reasons })
export type ProposeLink = z.infer<typeof ProposeLink>
