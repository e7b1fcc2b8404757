import { CAUSES, type ContactCause } from '@onedoor/case'
import { type ActFormProps, FaultyForm, Field, useAct, useSay } from '@onedoor/ui'
import { Radio } from 'antd'
import { EarlierList, useEarlier } from '../earlier.part.tsx'
import { NumberField } from '../number.part.tsx'
import { ReasonsField } from '../reasons.part.tsx'

type Typed = Readonly<{ earlier: string; cause: ContactCause | ''; reasons: string }>

/** 与以往事项比对: the machine lays them side by side and says what may have caused it; the officer decides, with reasons. */
export const AssessContactForm = (props: ActFormProps) => {
  const say = useSay()
  const found = useEarlier(props.file.matter)
  const { value, change, send, busy, problem } = useAct<Typed>('assess-contact', props, { earlier: '', cause: '', reasons: '' })
  const options = Object.entries(CAUSES).map(([cause, said]) => ({ value: cause, label: say(said) }))
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '登记结论', en: 'Record' }} onSubmit={() => void send(value)}>
      <EarlierList
        reading={found}
        chosen={value.earlier}
        choose={({ id, cause }) => change({ earlier: id, ...(value.cause === '' && { cause }) })}
      />
      <NumberField
        name="earlier"
        label={{ zh: '以往的哪一件（编号）', en: 'Which earlier matter (number)' }}
        value={value.earlier}
        onChange={(earlier) => change({ earlier })}
      />
      <Field
        name="cause"
        label={say({ zh: '结论', en: 'What you find' })}
        hint={say({
          zh: '期限内再来、因逾期或者没有兑现再来的，都不算信访人重复。',
          en: 'Coming again within the time, or because an office was late or kept no promise, is not the petitioner’s repeating.',
        })}
        required
      >
        {(control) => (
          <Radio.Group
            id={control.id}
            vertical
            value={value.cause}
            options={options}
            onChange={(event) => change({ cause: event.target.value as ContactCause })}
          />
        )}
      </Field>
      <ReasonsField label={{ zh: '理由', en: 'Reasons' }} value={value.reasons} onChange={(reasons) => change({ reasons })} />
    </FaultyForm>
  )
}
