import { type ActFormProps, FaultyForm, useAct, useSay } from '@onedoor/ui'
import { Checkbox } from 'antd'
import { WordsField } from '../routing.part.tsx'

/** 报请决定. */
export const EscalateForm = (props: ActFormProps) => {
  const say = useSay()
  const { value, change, send, busy, problem } = useAct('escalate', props, { urgent: false, reasons: '' })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '报请决定', en: 'Put before the leaders' }} onSubmit={() => void send(value)}>
      <p>
        {say({
          zh: '党委、政府作出决定后，请登记决定并交办。十五日的转送期限照常计算。',
          en: 'Once they have decided, record the decision and assign the matter. The fifteen days of the office go on counting.',
        })}
      </p>
      <Checkbox checked={value.urgent} onChange={(event) => change({ urgent: event.target.checked })}>
        {say({ zh: '情况紧急', en: 'It is urgent' })}
      </Checkbox>
      <WordsField
        name="reasons"
        label={{ zh: '为什么需要报请决定', en: 'Why the leaders must decide' }}
        value={value.reasons}
        onChange={(reasons) => change({ reasons })}
      />
    </FaultyForm>
  )
}
