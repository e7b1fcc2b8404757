import { useEffect, useRef } from 'react'

/** An Alt+letter shortcut of the page: `useShortcut('n', open)`. By the key's place on the board, so that an input method in Chinese mode does not swallow it. */
export const useShortcut = (letter: string, act: () => void): void => {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const code = /\d/.test(letter) ? `Digit${letter}` : `Key${letter.toUpperCase()}`
    const pressed = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== code) return
      event.preventDefault()
      latest.current()
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [letter])
}
