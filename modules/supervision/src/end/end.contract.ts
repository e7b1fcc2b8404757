import { z } from 'zod'
import { Text } from '../supervision.contract.ts'

export const End = z.object({ text: Text })
export type End = z.infer<typeof End>
