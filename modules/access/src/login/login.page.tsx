import { call, FaultyForm, Field, LanguageSwitch, type Problem, useSay } from '@onedoor/ui'
import { Input, type InputRef } from 'antd'
import { useEffect, useRef, useState } from 'react'

type Answer = Readonly<{ codeNeeded?: boolean; signedIn?: boolean }>

const CodeField = ({ value, onChange }: { value: string; onChange: (code: string) => void }) => {
  const say = useSay()
  const input = useRef<InputRef>(null)
  useEffect(() => input.current?.focus(), [])
  return (
    <Field
      name="code"
      label={say({ zh: '动态验证码（六位）', en: 'Six-digit code' })}
      hint={say({ zh: '来自手机上的验证器', en: 'From the authenticator on your telephone' })}
    >
      {(control) => (
        <Input
          {...control}
          ref={input}
          value={value}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={6}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

/** Account, password and, where it is on, the second factor. */
export const SignInForm = ({ done }: { done: () => void }) => {
  const say = useSay()
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState<string | undefined>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | undefined>()
  const send = async () => {
    setBusy(true)
    setProblem(undefined)
    const reply = await call<Answer>('POST', '/api/session', { login, password, ...(code !== undefined && { code }) })
    setBusy(false)
    if (!reply.ok) {
      setProblem(reply.problem)
      return
    }
    if (reply.value.codeNeeded === true) setCode('')
    else done()
  }
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '登录', en: 'Sign in' }} onSubmit={() => void send()} enterSends>
      <Field name="login" label={say({ zh: '账号', en: 'Account' })}>
        {(control) => (
          <Input
            {...control}
            value={login}
            autoFocus
            autoComplete="username"
            autoCapitalize="off"
            spellCheck={false}
            onChange={(event) => setLogin(event.target.value)}
          />
        )}
      </Field>
      <Field name="password" label={say({ zh: '密码', en: 'Password' })}>
        {(control) => (
          <Input.Password
            {...control}
            value={password}
            autoComplete="current-password"
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </Field>
      {code !== undefined && <CodeField value={code} onChange={setCode} />}
    </FaultyForm>
  )
}

/** The whole page, before anybody is known. */
export const SignInPage = ({ done }: { done: () => void }) => {
  const say = useSay()
  return (
    <main className="od-gate">
      <div>
        <div className="od-gate-box od-stack">
          <div>
            <h1>{say({ zh: '一扇门', en: 'One Door' })}</h1>
            <p className="od-quiet">{say({ zh: '信访与矛盾纠纷调处 · 工作台', en: 'Grievances and disputes · staff desk' })}</p>
          </div>
          <SignInForm done={done} />
        </div>
        <div className="od-gate-end">
          <LanguageSwitch />
        </div>
      </div>
    </main>
  )
}
