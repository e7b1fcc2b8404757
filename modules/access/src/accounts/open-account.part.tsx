import { FaultyForm, Field, matches, useCommand, useSay } from '@onedoor/ui'
import { Input, Select } from 'antd'
import { useState } from 'react'

export type StaffMember = Readonly<{ id: string; name: string }>
export type Given = Readonly<{ login: string; password: string }>

/** 开账号: answers once with a password that must be changed at the first sign-in. */
export const OpenAccountForm = ({ people, done }: { people: readonly StaffMember[]; done: (given: Given) => void }) => {
  const say = useSay()
  const [person, setPerson] = useState('')
  const [login, setLogin] = useState('')
  const { send, busy, problem } = useCommand<object, Readonly<{ password: string }>>('/api/accounts', {
    flat: true,
    onDone: ({ password }) => done({ login, password }),
  })
  const choose = (id: string) => {
    setPerson(id)
    if (login === '' || login === person) setLogin(id)
  }
  return (
    <FaultyForm
      problem={problem}
      busy={busy}
      submit={{ zh: '开账号', en: 'Open an account' }}
      onSubmit={() => void send({ person, login })}
    >
      <Field
        name="person"
        label={say({ zh: '工作人员', en: 'Staff member' })}
        hint={say({ zh: '只列出还没有账号的人员', en: 'Those who have no account yet' })}
        required
      >
        {(control) => (
          <Select
            {...control}
            value={person === '' ? null : person}
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
            showSearch={{ filterOption: (typed, option) => option !== undefined && matches(typed, option.label, option.value) }}
            onChange={choose}
          />
        )}
      </Field>
      <Field name="login" label={say({ zh: '账号', en: 'Account' })} required>
        {(control) => <Input {...control} value={login} maxLength={60} onChange={(event) => setLogin(event.target.value)} />}
      </Field>
    </FaultyForm>
  )
}
