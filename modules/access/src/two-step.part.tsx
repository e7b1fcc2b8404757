import { call, FaultyForm, Field, type Problem, useSay } from '@onedoor/ui'
import { Button, Input, QRCode } from 'antd'
import { useState } from 'react'

type Secret = Readonly<{ secret: string; uri: string }>

const useStep = (changed: () => void) => {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | undefined>()
  const send = async (path: string, body: object) => {
    setBusy(true)
    const reply = await call('POST', path, body)
    setBusy(false)
    setProblem(reply.ok ? undefined : reply.problem)
    if (reply.ok) changed()
  }
  return { busy, problem, setProblem, send }
}

const Confirm = ({ secret, changed }: { secret: Secret; changed: () => void }) => {
  const say = useSay()
  const [code, setCode] = useState('')
  const { busy, problem, send } = useStep(changed)
  return (
    <FaultyForm
      problem={problem}
      busy={busy}
      submit={{ zh: '确认开启', en: 'Switch it on' }}
      onSubmit={() => void send('/api/session/two-step/confirmation', { code })}
      enterSends
    >
      <p>
        {say({
          zh: '用手机验证器扫描，或手工输入密钥，再填写显示的六位数字。',
          en: 'Scan it with an authenticator, or type the key, then enter the six digits it shows.',
        })}
      </p>
      <QRCode type="svg" value={secret.uri} size={150} bordered={false} />
      <code className="od-wrap">{secret.secret}</code>
      <Field name="code" label={say({ zh: '验证码', en: 'Code' })}>
        {(control) => (
          <Input
            {...control}
            value={code}
            inputMode="numeric"
            maxLength={6}
            autoComplete="one-time-code"
            onChange={(event) => setCode(event.target.value)}
          />
        )}
      </Field>
    </FaultyForm>
  )
}

const End = ({ changed }: { changed: () => void }) => {
  const say = useSay()
  const [password, setPassword] = useState('')
  const { busy, problem, send } = useStep(changed)
  return (
    <FaultyForm
      problem={problem}
      busy={busy}
      submit={{ zh: '关闭两步验证', en: 'Switch it off' }}
      onSubmit={() => void send('/api/session/two-step/end', { password })}
      enterSends
    >
      <p>{say({ zh: '两步验证已开启。', en: 'The second factor is on.' })}</p>
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
    </FaultyForm>
  )
}

/** 两步验证, on and off. */
export const TwoStep = ({ on, changed }: { on: boolean; changed: () => void }) => {
  const say = useSay()
  const [secret, setSecret] = useState<Secret | undefined>()
  const begin = async () => {
    const reply = await call<Secret>('POST', '/api/session/two-step', {})
    if (reply.ok) setSecret(reply.value)
  }
  if (on) return <End changed={changed} />
  if (secret !== undefined) return <Confirm secret={secret} changed={changed} />
  return (
    <div className="od-stack">
      <p>
        {say({
          zh: '登录时除密码外，再要一个手机上的动态验证码。',
          en: 'Besides the password, signing in asks for a code from your telephone.',
        })}
      </p>
      <div>
        <Button onClick={() => void begin()}>{say({ zh: '开启两步验证', en: 'Switch on' })}</Button>
      </div>
    </div>
  )
}
