/** How long a session lasts: a working day at most, and an hour without a touch, since clerks’ desks stand open. */
export const SESSION_HOURS = 12
export const IDLE_MINUTES = 60

/** After so many wrong passwords the account rests for a while, whoever is asking. */
export const FAILURES_BEFORE_LOCK = 10
const LOCK_MINUTES = 15

const MINUTE = 60_000

export const expiryOf = (began: Date): Date => new Date(began.getTime() + SESSION_HOURS * 60 * MINUTE)

export const isOver = ({ seen, expires }: Readonly<{ seen: Date; expires: Date }>, now: Date): boolean =>
  now >= expires || now.getTime() - seen.getTime() > IDLE_MINUTES * MINUTE

export const restsUntil = (now: Date): Date => new Date(now.getTime() + LOCK_MINUTES * MINUTE)
