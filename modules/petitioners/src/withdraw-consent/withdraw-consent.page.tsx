import { CONSENTS, type ConsentTo } from '@onedoor/case'
import { type ActFormProps, FaultyForm, Field, useAct, useSay } from '@onedoor/ui'
import { Radio } from 'antd'
import { partiesOf } from '../parties.part.tsx'

type Typed = Readonly<{ to: ConsentTo | undefined; person: string }>

/** 撤回同意. */
export const WithdrawConsentForm = (props: ActFormProps) => {
  const say = useSay()
  const { consents } = partiesOf(props.file)
  const [first] = consents
  const start: Typed = consents.length === 1 && first !== undefined ? first : { to: undefined, person: '' }
  const { value, change, send, busy, problem } = useAct<Typed>('withdraw-consent', props, start)
  const options = consents.map(({ to, person }) => {
    const place = person.replace('person-', '')
    const { zh, en } = CONSENTS[to]
    return { value: `${to} ${person}`, label: say({ zh: `${zh}（第 ${place} 位信访人）`, en: `${en} (petitioner no. ${place})` }) }
  })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '登记撤回', en: 'Record' }} onSubmit={() => void send(value)}>
      <Field name="to" label={say({ zh: '信访人不再同意哪一项', en: 'What the petitioner no longer agrees to' })} required>
        {(control) => (
          <Radio.Group
            id={control.id}
            vertical
            value={value.to === undefined ? '' : `${value.to} ${value.person}`}
            options={options}
            onChange={(event) => {
              const [to, person = ''] = String(event.target.value).split(' ')
              change({ to: to as ConsentTo, person })
            }}
          />
        )}
      </Field>
    </FaultyForm>
  )
}
