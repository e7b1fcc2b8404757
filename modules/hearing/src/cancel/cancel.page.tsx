import { type ActFormProps, FaultyForm, LongTextField, useAct, useSay } from '@onedoor/ui'

type Typed = Readonly<{ reasons: string }>

/** 取消听证: the petitioner reads why. */
export const CancelForm = (props: ActFormProps) => {
  const say = useSay()
  const { value, change, send, busy, problem } = useAct<Typed>('cancel-hearing', props, { reasons: '' })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '取消听证', en: 'Cancel the hearing' }} onSubmit={() => void send(value)}>
      <LongTextField
        name="reasons"
        label={say({ zh: '为什么（信访人会看到）', en: 'Why, as the petitioner will read it' })}
        required
        value={value.reasons}
        rows={3}
        most={10}
        maxLength={4000}
        onChange={(reasons) => change({ reasons })}
      />
    </FaultyForm>
  )
}
