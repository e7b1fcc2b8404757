import { type ActFormProps, FaultyForm, Field, UnitPicker, useAct, useSay } from '@onedoor/ui'

/** 承接: for a unit that was divided, the office names which successor has the powers in this matter. */
export const SucceedForm = (props: ActFormProps) => {
  const say = useSay()
  const { value, change, send, busy, problem } = useAct('succeed', props, { to: '' })
  return (
    <FaultyForm
      problem={problem}
      busy={busy}
      submit={{ zh: '由承接单位接办', en: 'Hand it on' }}
      onSubmit={() => void send(value.to === '' ? {} : value)}
    >
      <p>
        {say({
          zh: '原单位已撤并。事项按原样转给承接单位，期限不重新计算。',
          en: 'The unit no longer exists. Its successor takes the matter as it stands; no day begins anew.',
        })}
      </p>
      <Field
        name="to"
        label={say({ zh: '继续行使其职权的单位', en: 'Unit that goes on with its powers' })}
        hint={say({ zh: '不选则转给名录中登记的承接单位。', en: 'Left open: the successor named in the directory.' })}
      >
        {(control) => <UnitPicker control={control} value={value.to} allowClear onChange={(to) => change({ to })} />}
      </Field>
    </FaultyForm>
  )
}
