import { type ActFormProps, DateField, FaultyForm, Field, useAct, useSay, useToday } from '@onedoor/ui'
import { NewsCheck } from '../notice-check.part.tsx'
import { WordsField } from '../words.part.tsx'

/** 其他程序结束. */
export const EndOtherProcedureForm = (props: ActFormProps) => {
  const say = useSay()
  const today = useToday()
  const { value, change, send, busy, problem } = useAct('end-other-procedure', props, { endedOn: '', result: '', despite: '' })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '登记结束', en: 'Record the end' }} onSubmit={() => void send(value)}>
      <Field name="endedOn" label={say({ zh: '结束日期', en: 'Day it ended' })} required>
        {(control) => <DateField control={control} value={value.endedOn} max={today} onChange={(endedOn) => change({ endedOn })} />}
      </Field>
      <WordsField
        name="result"
        label={{ zh: '结果（文书名称、文号、结论）', en: 'Result: document, number, outcome' }}
        value={value.result}
        onChange={(result) => change({ result })}
      />
      <NewsCheck matter={props.file.matter} text={value.result} despite={value.despite} problem={problem} change={change} />
    </FaultyForm>
  )
}
