import { z } from 'zod'
import { Text } from '../supervision.contract.ts'

export const Answer = z.object({ text: Text })
export type Answer = z.infer<typeof Answer>
