const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** A second Ctrl-C this long after the first means it; before that it is the same one, passed on by npm, npx or a terminal. */
const MEANT_MS = 5000

/**
 * Calls `stop` at the first Ctrl-C (or end of the terminal). Further signals do not cut the orderly stop short, unless they come much later: then the
 * program ends at once, and the next start takes over what it left.
 */
export const onInterrupt = (stop: () => void): void => {
  let first: number | undefined
  const hear = () => {
    if (first === undefined) {
      first = Date.now()
      stop()
    } else if (Date.now() - first > MEANT_MS) process.exit(130)
  }
  for (const signal of SIGNALS) process.on(signal, hear)
}

/** A signal that is aborted, with these words, when somebody interrupts. */
export const interruption = (words: string, onStop: () => void = () => undefined): AbortSignal => {
  const stop = new AbortController()
  onInterrupt(() => {
    onStop()
    stop.abort(new Error(words))
  })
  return stop.signal
}
