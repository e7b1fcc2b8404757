import { type ActFormProps, FaultyForm, LongTextField, useAct, useSay } from '@onedoor/ui'

type Typed = Readonly<{ text: string }>

/** 督办反馈: what the unit did. */
export const AnswerForm = (props: ActFormProps) => {
  const say = useSay()
  const { value, change, send, busy, problem } = useAct<Typed>('answer-supervision', props, { text: '' })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '反馈', en: 'Report' }} onSubmit={() => void send(value)}>
      <LongTextField
        name="text"
        label={say({ zh: '做了什么，问题怎样解决的', en: 'What was done, and how it stands now' })}
        required
        value={value.text}
        rows={4}
        most={12}
        maxLength={4000}
        onChange={(text) => change({ text })}
      />
    </FaultyForm>
  )
}
