import { FaultyForm, Field, matches, PageHead, useCommand, useRead, useSay } from '@onedoor/ui'
import { Alert, Input, Select } from 'antd'
import { useState } from 'react'

type Opened = Readonly<{ password: string }>
type People = Readonly<{ people: readonly Readonly<{ id: string; name: string }>[] }>

/** 开账号: answers once with a password that must be changed at the first sign-in. */
export const AccountsPage = () => {
  const say = useSay()
  const people = useRead<People>('/api/organisation/whole').value?.people ?? []
  const [person, setPerson] = useState('')
  const [login, setLogin] = useState('')
  const [opened, setOpened] = useState<Readonly<{ login: string; password: string }> | undefined>()
  const { send, busy, problem } = useCommand<object, Opened>('/api/accounts', {
    flat: true,
    onDone: ({ password }) => {
      setOpened({ login, password })
      setPerson('')
      setLogin('')
    },
  })
  return (
    <div className="od-account">
      <PageHead title={say({ zh: '账号', en: 'Accounts' })} />
      {opened !== undefined && (
        <Alert
          type="success"
          title={say({
            zh: `账号 ${opened.login} 已开。一次性密码（只显示这一次）：`,
            en: `The account ${opened.login} is open. Password for the first sign-in, shown only now:`,
          })}
          description={<code className="od-slip-code">{opened.password}</code>}
        />
      )}
      <FaultyForm
        problem={problem}
        busy={busy}
        submit={{ zh: '开账号', en: 'Open an account' }}
        onSubmit={() => void send({ person, login })}
      >
        <Field name="person" label={say({ zh: '工作人员', en: 'Staff member' })} required>
          {(control) => (
            <Select
              {...control}
              value={person === '' ? null : person}
              options={people.map(({ id, name }) => ({ value: id, label: name }))}
              showSearch={{ filterOption: (typed, option) => option !== undefined && matches(typed, option.label, option.value) }}
              onChange={(id: string) => {
                setPerson(id)
                if (login === '') setLogin(id)
              }}
            />
          )}
        </Field>
        <Field name="login" label={say({ zh: '账号', en: 'Account' })} required>
          {(control) => <Input {...control} value={login} maxLength={60} onChange={(event) => setLogin(event.target.value)} />}
        </Field>
      </FaultyForm>
    </div>
  )
}
