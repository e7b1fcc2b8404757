import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'

/** A message in both languages, written where it is used. A page has no other words. */
export type Said = Readonly<{ zh: string; en: string }>
export type Language = 'zh' | 'en'

const COOKIE = 'onedoor_language'

/** The language the person chose last, else that of the browser; Chinese when neither says English. */
export const storedLanguage = (): Language => {
  const chosen = new RegExp(`(?:^|; )${COOKIE}=(zh|en)`).exec(document.cookie)?.[1]
  if (chosen === 'zh' || chosen === 'en') return chosen
  return /^en\b/i.test(navigator.language) ? 'en' : 'zh'
}

const keep = (language: Language): void => {
  const secure = location.protocol === 'https:' ? '; secure' : ''
  // Not the Cookie Store API: the older browsers of county offices lack it.
  document.cookie = `${COOKIE}=${language}; path=/; max-age=31536000; samesite=strict${secure}`
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
}

type Speech = Readonly<{ language: Language; choose: (language: Language) => void }>

const SpeechContext = createContext<Speech>({ language: 'zh', choose: () => undefined })

export const SpeechProvider = ({ children, initial }: { children: ReactNode; initial?: Language }) => {
  const [language, setLanguage] = useState<Language>(() => initial ?? storedLanguage())
  const choose = useCallback((next: Language) => {
    keep(next)
    setLanguage(next)
  }, [])
  return <SpeechContext value={{ language, choose }}>{children}</SpeechContext>
}

export const useSpeech = (): Speech => useContext(SpeechContext)

/** `const say = useSay()` … `say({ zh: '转送', en: 'Transfer' })`. */
export const useSay = (): ((said: Said) => string) => {
  const { language } = useContext(SpeechContext)
  return useCallback((said: Said) => said[language], [language])
}
