import type { Stamp } from '@onedoor/kernel'

/** One matter whose dates a notice may have moved, and how many events it had when it was looked at. */
export type Touched = Readonly<{ id: string; version: number }>

/** Done by the system, once for each state of a matter however often the sweep meets it. */
export const recounting = ({ id, version }: Touched, at: Date): Stamp => ({
  at,
  by: 'system',
  organ: '',
  roles: [],
  commandId: `calendar-changed:${id}:${version}`,
})
