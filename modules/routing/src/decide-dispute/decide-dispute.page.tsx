import { type ActFormProps, FaultyForm, Field, UnitPicker, useAct, useSay } from '@onedoor/ui'
import { WordsField } from '../routing.part.tsx'

/** 争议决定: which unit takes the matter. */
export const DecideDisputeForm = (props: ActFormProps) => {
  const say = useSay()
  const { value, change, send, busy, problem } = useAct('decide-dispute', props, { unit: '', reasons: '' })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '登记决定', en: 'Record the decision' }} onSubmit={() => void send(value)}>
      <Field
        name="unit"
        label={say({ zh: '决定由哪个单位受理', en: 'Unit that takes it' })}
        hint={say({ zh: '该单位不能再提出异议。', en: 'It cannot object again.' })}
        required
      >
        {(control) => <UnitPicker control={control} value={value.unit} onChange={(unit) => change({ unit })} />}
      </Field>
      <WordsField
        name="reasons"
        label={{ zh: '决定的理由', en: 'Reasons of the decision' }}
        value={value.reasons}
        onChange={(reasons) => change({ reasons })}
      />
    </FaultyForm>
  )
}
