import type { Stamp } from '@onedoor/kernel'

/** One matter whose time to rate has passed. */
export type Passed = Readonly<{ id: string }>

/** Closing is done by the system, once per matter however often the sweep meets it. */
export const closing = ({ id }: Passed, at: Date): Stamp => ({
  at,
  by: 'system',
  organ: '',
  roles: [],
  commandId: `evaluation-closed:${id}`,
})
