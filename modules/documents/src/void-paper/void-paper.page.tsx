import { asDate } from '@onedoor/clock'
import { fold } from '@onedoor/kernel'
import { formById } from '@onedoor/paper'
import { type ActFormProps, FaultyForm, Field, LongTextField, useAct, usePerson, useSay, useSpeech } from '@onedoor/ui'
import { Select } from 'antd'
import { isVoid } from '../filing.state.ts'
import { voidPaper } from './void-paper.decide.ts'

type Typed = Readonly<{ version: number | null; reason: string }>

/** 作废: which paper, and why. */
export const VoidPaperForm = (props: ActFormProps) => {
  const say = useSay()
  const { language } = useSpeech()
  const { unit } = usePerson()
  const { value, change, send, busy, problem } = useAct<Typed>('void-paper', props, { version: null, reason: '' })
  const state = fold(props.file.events, voidPaper)
  const days = new Map(props.file.events.map(({ version, at }) => [version, asDate(at)]))
  const options = state.papers
    .filter((paper) => paper.organ === unit.id && !isVoid(state, paper))
    .map(({ version, form }) => ({ value: version, label: `${formById(form)?.name[language] ?? form} ${days.get(version) ?? ''}` }))
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '作废', en: 'Void it' }} onSubmit={() => void send(value)}>
      <p className="od-quiet">
        {say({
          zh: '作废的文书留在案卷里，标明“作废”；文号不再使用。',
          en: 'A voided document stays in the file and says so; its number is not used again.',
        })}
      </p>
      <Field name="version" label={say({ zh: '哪一份', en: 'Which one' })} required>
        {(control) => <Select {...control} value={value.version} options={options} onChange={(version: number) => change({ version })} />}
      </Field>
      <LongTextField
        name="reason"
        label={say({ zh: '作废的原因', en: 'Why' })}
        required
        value={value.reason}
        rows={2}
        most={8}
        onChange={(reason) => change({ reason })}
      />
    </FaultyForm>
  )
}
