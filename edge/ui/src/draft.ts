import { useCallback, useState } from 'react'

const PREFIX = 'onedoor.draft.'

const stored = <T extends object>(key: string, initial: T): T => {
  const text = sessionStorage.getItem(PREFIX + key)
  if (text === null) return initial
  try {
    // Spread over the initial value: a draft of an older version of the page may lack a field.
    return { ...initial, ...(JSON.parse(text) as Partial<T>) }
  } catch {
    return initial
  }
}

const store = (key: string, value: object): void => {
  try {
    sessionStorage.setItem(PREFIX + key, JSON.stringify(value))
  } catch {
    // The tab's storage is full (a very long letter many times over): the words are still on the page.
  }
}

export type Draft<T> = Readonly<{ value: T; change: (part: Partial<T>) => void; discard: () => void }>

/**
 * What is being typed, kept over reload, error and a dropped network. In sessionStorage, never localStorage: these are
 * petitioners' words on a machine that others use too; the tab's end or signing out takes them away.
 */
export const useDraft = <T extends object>(key: string, initial: T): Draft<T> => {
  const [value, setValue] = useState<T>(() => stored(key, initial))
  const change = useCallback(
    (part: Partial<T>) =>
      setValue((before) => {
        const next = { ...before, ...part }
        store(key, next)
        return next
      }),
    [key],
  )
  const discard = useCallback(() => {
    sessionStorage.removeItem(PREFIX + key)
    setValue(initial)
  }, [key, initial])
  return { value, change, discard }
}

/** Has somebody begun to type here and not finished? */
export const hasDraft = (key: string): boolean => sessionStorage.getItem(PREFIX + key) !== null

/** At sign-out, and when another person signs in on this machine. */
export const clearDrafts = (): void => {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key)
}
