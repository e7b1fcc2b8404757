import { type ActFormProps, FaultyForm, Field, LongTextField, useAct, useSay } from '@onedoor/ui'
import { Radio } from 'antd'

type Typed = Readonly<{ uphold: boolean | null; reasons: string }>
const EMPTY: Typed = { uphold: null, reasons: '' }

/** 核实异议. Neither answer is chosen beforehand: the office must decide. */
export const DecideObjectionForm = (props: ActFormProps) => {
  const { file } = props
  const say = useSay()
  const { value, change, send, busy, problem } = useAct<Typed>('decide-objection', props, EMPTY)
  const raised = file.events.findLast((event) => event.type === 'ObjectionRaised')
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '作出核定', en: 'Decide' }} onSubmit={() => void send(value)}>
      {raised?.sealed !== undefined && <blockquote className="od-box od-prose">{raised.sealed.reasons}</blockquote>}
      <Field name="uphold" label={say({ zh: '核定意见', en: 'Decision' })} required>
        {(control) => (
          <Radio.Group
            id={control.id}
            value={value.uphold}
            onChange={(event) => change({ uphold: event.target.value as boolean })}
            options={[
              { value: true, label: say({ zh: '异议成立，退回改派', en: 'Upheld: it comes back to be routed anew' }) },
              { value: false, label: say({ zh: '异议不成立，由该单位办理', en: 'Rejected: the unit must handle it' }) },
            ]}
          />
        )}
      </Field>
      <LongTextField
        name="reasons"
        label={say({ zh: '理由', en: 'Reasons' })}
        required
        value={value.reasons}
        rows={4}
        most={12}
        maxLength={4000}
        onChange={(text) => change({ reasons: text })}
      />
    </FaultyForm>
  )
}
