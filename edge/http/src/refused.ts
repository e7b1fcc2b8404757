import { sayRefusal } from '@onedoor/case'
import type { Refusal } from '@onedoor/kernel'

/** The body of a 409: which rule said no, on what it rests, and what to do, in both languages. */
export const refusalBody = ({ refused, basis }: Refusal) => ({
  refused,
  ...(basis !== undefined && { basis }),
  message: sayRefusal(refused),
})
