/** Who is at the door, once the cookie was checked. */
export type Session = Readonly<{
  user: string
  name: string
  /** Unit acted for. */
  organ: string
  roles: readonly string[]
  /** Signed in with a password that was given once: until it is changed, nothing else is open. */
  mustChange?: boolean
}>
