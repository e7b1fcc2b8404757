import { type ActFormProps, FaultyForm, LongTextField, useAct, useSay } from '@onedoor/ui'

type Typed = Readonly<{ text: string }>

/** 督办结束: what the office found. */
export const EndForm = (props: ActFormProps) => {
  const say = useSay()
  const { value, change, send, busy, problem } = useAct<Typed>('end-supervision', props, { text: '' })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '结束督办', en: 'End the pressing' }} onSubmit={() => void send(value)}>
      <LongTextField
        name="text"
        label={say({ zh: '核对的结果', en: 'What the office found' })}
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
