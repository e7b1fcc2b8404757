import { call, FaultyForm, Field, type Problem, useSay } from '@onedoor/ui'
import { Input } from 'antd'
import { useState } from 'react'

const DIFFERENT: Problem = {
  kind: 'invalid',
  message: { zh: '两次输入不一样。', en: 'The two do not match.' },
  fields: [{ field: 'again', zh: '与上面输入的不一样', en: 'not the same as above' }],
}

/** A new password; other sessions of the account end with it. */
export const PasswordForm = ({ done }: { done: () => void }) => {
  const say = useSay()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | undefined>()
  const send = async () => {
    if (next !== again) {
      setProblem(DIFFERENT)
      return
    }
    setBusy(true)
    const reply = await call('POST', '/api/session/password', { current, next })
    setBusy(false)
    if (!reply.ok) {
      setProblem(reply.problem)
      return
    }
    setCurrent('')
    setNext('')
    setAgain('')
    setProblem(undefined)
    done()
  }
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '修改密码', en: 'Change password' }} onSubmit={() => void send()} enterSends>
      <Field name="current" label={say({ zh: '现在的密码', en: 'Present password' })}>
        {(control) => (
          <Input.Password
            {...control}
            value={current}
            autoComplete="current-password"
            onChange={(event) => setCurrent(event.target.value)}
          />
        )}
      </Field>
      <Field
        name="next"
        label={say({ zh: '新密码', en: 'New password' })}
        hint={say({
          zh: '至少 12 位；几个不相关的词连起来既长又好记。',
          en: 'At least 12 characters; a few unrelated words are long and easy to keep.',
        })}
      >
        {(control) => (
          <Input.Password {...control} value={next} autoComplete="new-password" onChange={(event) => setNext(event.target.value)} />
        )}
      </Field>
      <Field name="again" label={say({ zh: '再输入一次', en: 'Once more' })}>
        {(control) => (
          <Input.Password {...control} value={again} autoComplete="new-password" onChange={(event) => setAgain(event.target.value)} />
        )}
      </Field>
    </FaultyForm>
  )
}
