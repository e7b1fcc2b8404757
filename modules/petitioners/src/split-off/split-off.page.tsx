import { type ActFormProps, FaultyForm, Field, newId, useAct, useSay } from '@onedoor/ui'
import { Checkbox, Input } from 'antd'
import { useState } from 'react'
import { ReasonsField } from '../reasons.part.tsx'

type Typed = Readonly<{ into: string; claims: readonly string[]; subject: string; reasons: string }>

/** 拆分: which claims become a matter of their own. */
export const SplitOffForm = (props: ActFormProps) => {
  const { file } = props
  const say = useSay()
  const [start] = useState<Typed>(() => ({ into: `matter-${newId()}`, claims: [], subject: '', reasons: '' }))
  const { value, change, send, busy, problem } = useAct<Typed>('split-off', props, start)
  const [first] = file.events
  const texts = first?.type === 'MatterRegistered' ? (first.sealed?.claims ?? []) : []
  const options = texts.filter(({ id }) => file.life.claims.includes(id)).map(({ id, text }) => ({ value: id, label: text }))
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '另立一件', en: 'Split off' }} onSubmit={() => void send(value)}>
      <Field
        name="claims"
        label={say({ zh: '另立一件办理的诉求', en: 'Claims that go on by themselves' })}
        hint={say({
          zh: '新的一件有自己的编号，收到日期和期限不变，同一个查询码都能看到。',
          en: 'The new matter has its own number, the same day of receipt, and opens with the same query code.',
        })}
        required
      >
        {(control) => (
          <Checkbox.Group
            {...(control['aria-describedby'] !== undefined && { 'aria-describedby': control['aria-describedby'] })}
            value={[...value.claims]}
            options={options}
            onChange={(claims) => change({ claims })}
          />
        )}
      </Field>
      <Field name="subject" label={say({ zh: '另立的这件是什么事（一句话）', en: 'What the new matter is about, in one line' })} required>
        {(control) => (
          <Input {...control} value={value.subject} maxLength={100} onChange={(event) => change({ subject: event.target.value })} />
        )}
      </Field>
      <ReasonsField
        label={{ zh: '为什么要拆分', en: 'Why they are split off' }}
        value={value.reasons}
        onChange={(reasons) => change({ reasons })}
      />
    </FaultyForm>
  )
}
