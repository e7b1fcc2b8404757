import { type ActFormProps, FaultyForm, LongTextField, useAct, useSay } from '@onedoor/ui'

type Typed = Readonly<{ text: string }>

/** 回访核实: what the petitioner said when asked, with their consent, whether it is really done. */
export const ResolveForm = (props: ActFormProps) => {
  const say = useSay()
  const { value, change, send, busy, problem } = useAct<Typed>('confirm-resolved', props, { text: '' })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '确认已经解决', en: 'Confirm as resolved' }} onSubmit={() => void send(value)}>
      <LongTextField
        name="text"
        label={say({ zh: '回访中信访人怎么说，事情实际怎样', en: 'What the petitioner said, and how things really stand' })}
        hint={say({
          zh: '没有联系上、没有回音，都不能当作已经解决；也不得要求信访人更改评价。',
          en: 'Nobody reached and no answer are never taken for it. Asking to change a rating is not allowed.',
        })}
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
