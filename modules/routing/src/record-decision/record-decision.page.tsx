import { type ActFormProps, FaultyForm, Field, UnitPicker, useAct, useSay } from '@onedoor/ui'
import { WordsField } from '../routing.part.tsx'

/** 登记决定: which unit the leaders named, and what they said. */
export const RecordDecisionForm = (props: ActFormProps) => {
  const say = useSay()
  const { value, change, send, busy, problem } = useAct('record-decision', props, { unit: '', instruction: '' })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '登记决定', en: 'Record the decision' }} onSubmit={() => void send(value)}>
      <Field name="unit" label={say({ zh: '决定由哪个单位办理', en: 'Unit that was named' })} required>
        {(control) => <UnitPicker control={control} value={value.unit} onChange={(unit) => change({ unit })} />}
      </Field>
      <WordsField
        name="instruction"
        label={{ zh: '批示、决定的内容', en: 'What was decided' }}
        hint={{ zh: '登记后请向该单位交办。', en: 'Then assign the matter to that unit.' }}
        value={value.instruction}
        onChange={(instruction) => change({ instruction })}
      />
    </FaultyForm>
  )
}
