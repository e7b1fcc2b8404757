import { addDays } from '@onedoor/clock'
import { type ActFormProps, DateField, FaultyForm, Field, UnitPicker, useAct, useSay, useToday } from '@onedoor/ui'
import { WordsField } from '../words.part.tsx'

/** 请协办: which unit, what it is asked, by when. */
export const AskAssistanceForm = (props: ActFormProps) => {
  const { life } = props.file
  const say = useSay()
  const today = useToday()
  const { value, change, send, busy, problem } = useAct('ask-assistance', props, { unit: '', dueOn: '', question: '' })
  const last = life.clocks.find(({ id, endedOn }) => id === 'C06' && endedOn === undefined)?.legalDue
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '请协办', en: 'Ask for its part' }} onSubmit={() => void send(value)}>
      <Field
        name="unit"
        label={say({ zh: '协办单位', en: 'Assisting unit' })}
        hint={say({
          zh: '它能看到这件事项；由您的单位统一答复信访人。',
          en: 'It can read the matter. Your unit answers the petitioner for all.',
        })}
        required
      >
        {(control) => <UnitPicker control={control} value={value.unit} onChange={(unit) => change({ unit })} />}
      </Field>
      <Field
        name="dueOn"
        label={say({ zh: '请在哪天前答复', en: 'Answer by' })}
        {...(last !== undefined && { hint: say({ zh: `本件办理期限到 ${last}`, en: `The period of handling ends on ${last}` }) })}
        required
      >
        {(control) => <DateField control={control} value={value.dueOn} min={addDays(today, 1)} onChange={(dueOn) => change({ dueOn })} />}
      </Field>
      <WordsField
        name="question"
        label={{ zh: '请它办什么、答什么', en: 'What it is asked to do or say' }}
        value={value.question}
        onChange={(question) => change({ question })}
      />
    </FaultyForm>
  )
}
