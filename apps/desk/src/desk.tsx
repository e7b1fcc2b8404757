import { FirstPasswordPage, SignInForm, SignInPage } from '@onedoor/access/access.pages'
import { learnNotices } from '@onedoor/clock'
import {
  ActsContext,
  clearDrafts,
  get,
  LetterBlocksContext,
  Panel,
  PartsContext,
  type Person,
  ProblemError,
  ProblemNotice,
  SessionContext,
  SpeechProvider,
  THEME,
  UnitAidsContext,
  useRefresh,
  useSay,
  useSpeech,
  Waiting,
  whenSignedOut,
} from '@onedoor/ui'
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { ConfigProvider, type ConfigProviderProps } from 'antd'
import enUS from 'antd/es/locale/en_US.js'
import zhCN from 'antd/es/locale/zh_CN.js'
import { type ReactNode, useEffect, useState } from 'react'
import { ACTS, LETTER_BLOCKS, PARTS, UNIT_AIDS } from './modules.ts'
import { router } from './router.tsx'

const nonce = document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? ''

const client = new QueryClient({
  // A lawful no and a lost session are answers. Without a network a page says so at once (`always`: it does not wait in silence), and reads again when it is back.
  defaultOptions: { queries: { retry: false, networkMode: 'always', refetchOnReconnect: true, refetchOnWindowFocus: true } },
})

/** Above the page, which stays as it is: the password again, then on with what was being typed. */
const SignInAgain = ({ person }: { person: Person }) => {
  const say = useSay()
  const refresh = useRefresh()
  const [asked, setAsked] = useState(false)
  useEffect(() => whenSignedOut(() => setAsked(true)), [])
  const done = async () => {
    const now = await get<Person>('/api/session')
    if (now.user !== person.user) {
      // Somebody else sits here now: nothing of the first person's work may show.
      clearDrafts()
      location.assign('/desk/')
      return
    }
    setAsked(false)
    refresh()
  }
  if (!asked) return null
  return (
    <Panel title={say({ zh: '请重新登录', en: 'Please sign in again' })}>
      <p className="od-quiet">{say({ zh: '登录已过期。您填写的内容都在。', en: 'The session ended. What you typed is still here.' })}</p>
      <SignInForm done={() => void done()} />
    </Panel>
  )
}

/** Who sits here; the calendar comes with them, before the first date is counted. */
const whoSits = async (): Promise<Person> => {
  const person = await get<Person>('/api/session')
  learnNotices(person.notices)
  return person
}

const Session = () => {
  const { data: person, error, refetch } = useQuery({ queryKey: ['/api/session'], queryFn: whoSits, staleTime: 300_000 })
  const again = () => void refetch()
  if (person === undefined) {
    if (error === null) return <Waiting />
    const problem = error instanceof ProblemError ? error.problem : undefined
    return problem === undefined || problem.kind === 'sign-in' ? (
      <SignInPage done={again} />
    ) : (
      <main className="od-gate">
        <ProblemNotice problem={problem} />
      </main>
    )
  }
  if (person.mustChange) return <FirstPasswordPage done={again} />
  return (
    <SessionContext value={person}>
      <ActsContext value={ACTS}>
        <PartsContext value={PARTS}>
          <LetterBlocksContext value={LETTER_BLOCKS}>
            <UnitAidsContext value={UNIT_AIDS}>
              <RouterProvider router={router} />
            </UnitAidsContext>
          </LetterBlocksContext>
        </PartsContext>
        <SignInAgain person={person} />
      </ActsContext>
    </SessionContext>
  )
}

type Locale = NonNullable<ConfigProviderProps['locale']>

/** The types call these files CommonJS, the bundler takes them as modules: the words are one level deeper for the one than for the other. */
const unpacked = (file: Locale | Readonly<{ default: Locale }>): Locale => ('default' in file ? file.default : file)

const Look = ({ children }: { children: ReactNode }) => {
  const { language } = useSpeech()
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])
  return (
    <ConfigProvider
      csp={{ nonce }}
      theme={THEME}
      locale={unpacked(language === 'zh' ? zhCN : enUS)}
      button={{ autoInsertSpace: false }}
      // A list that opens inside a dialog must lie in it: the dialog is above everything else.
      getPopupContainer={(opener) => opener?.closest('dialog') ?? document.body}
      wave={{ disabled: true }}
      variant="outlined"
    >
      {children}
    </ConfigProvider>
  )
}

/** The staff desk. */
export const Desk = () => (
  <SpeechProvider>
    <Look>
      <QueryClientProvider client={client}>
        <Session />
      </QueryClientProvider>
    </Look>
  </SpeechProvider>
)
