import { fold } from '@onedoor/kernel'
import { type ActFormProps, FaultyForm, Field, useAct, usePerson, usePersonSaid, useSay } from '@onedoor/ui'
import { Radio, Select } from 'antd'
import { evolve, initial } from '../handling.state.ts'
import { WordsField } from '../words.part.tsx'

type Typed = Readonly<{ from: 'PETITIONER' | 'SELF' | 'UNIT'; of: string; reasons: string }>

/** 回避: oneself, or somebody else of those who have acted in the matter. */
export const AskRecusalForm = (props: ActFormProps) => {
  const say = useSay()
  const person = usePerson()
  const personSaid = usePersonSaid()
  const { value, change, send, busy, problem } = useAct<Typed>('ask-recusal', props, { from: 'SELF', of: '', reasons: '' })
  const { acted } = fold(props.file.events, { initial, evolve })
  const others = acted.filter(({ by }) => by !== person.user)
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '提出回避', en: 'Ask' }} onSubmit={() => void send(value)}>
      <Field name="from" label={say({ zh: '谁提出', en: 'Who asks' })} required>
        {(control) => (
          <Radio.Group
            id={control.id}
            vertical
            value={value.from}
            options={[
              { value: 'SELF', label: say({ zh: '我自己应当回避', en: 'I should stand aside' }) },
              { value: 'PETITIONER', label: say({ zh: '信访人申请他人回避', en: 'The petitioner wants somebody else' }) },
              { value: 'UNIT', label: say({ zh: '单位认为他人应当回避', en: 'The unit finds that somebody should' }) },
            ]}
            onChange={(event) => change({ from: event.target.value as Typed['from'] })}
          />
        )}
      </Field>
      {value.from !== 'SELF' && (
        <Field
          name="of"
          label={say({ zh: '谁回避', en: 'Who should stand aside' })}
          hint={say({ zh: '不选则指现在的经办人。', en: 'Left open: whoever handles it now.' })}
        >
          {(control) => (
            <Select<string>
              {...control}
              allowClear
              value={value.of === '' ? null : value.of}
              options={others.map(({ by, organ }) => ({ value: by, label: personSaid(by, organ) }))}
              onChange={(of: string | undefined) => change({ of: of ?? '' })}
            />
          )}
        </Field>
      )}
      <WordsField
        name="reasons"
        label={{ zh: '与事项或者信访人有什么利害关系', en: 'What interest there is in the matter or the person' }}
        value={value.reasons}
        onChange={(reasons) => change({ reasons })}
      />
    </FaultyForm>
  )
}
