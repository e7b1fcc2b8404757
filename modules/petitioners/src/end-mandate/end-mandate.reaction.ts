import type { Stamp } from '@onedoor/kernel'

/** A mandate whose term has run out. */
export type RunOut = Readonly<{ matter: string; mandate: string }>

/** Ended by the system, once however often the sweep meets it. */
export const runningOut = ({ matter, mandate }: RunOut, at: Date): Stamp => ({
  ...{ at, by: 'system', organ: '', roles: [] },
  commandId: `mandate-over:${matter}:${mandate}`,
})
