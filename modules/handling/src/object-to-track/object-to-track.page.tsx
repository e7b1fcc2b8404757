import { type ActFormProps, DateField, FaultyForm, Field, useAct, useSay, useToday } from '@onedoor/ui'
import { WordsField } from '../words.part.tsx'

/** 途径异议, as told at the window. */
export const ObjectToTrackForm = (props: ActFormProps) => {
  const say = useSay()
  const today = useToday()
  const { value, change, send, busy, problem } = useAct('object-to-track', props, { receivedOn: today, reasons: '' })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '登记异议', en: 'Record it' }} onSubmit={() => void send(value)}>
      <Field name="receivedOn" label={say({ zh: '提出的日期', en: 'Day it was said' })} required>
        {(control) => <DateField control={control} value={value.receivedOn} max={today} onChange={(day) => change({ receivedOn: day })} />}
      </Field>
      <WordsField
        name="reasons"
        label={{ zh: '信访人为什么认为途径不对', en: 'Why the petitioner finds the way wrong' }}
        hint={{ zh: '照信访人的原话记。', en: 'In the petitioner’s own words.' }}
        value={value.reasons}
        onChange={(reasons) => change({ reasons })}
      />
    </FaultyForm>
  )
}
