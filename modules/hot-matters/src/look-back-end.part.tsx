import { addDays } from '@onedoor/clock'
import { DateField, FaultyForm, Field, LongTextField, useCommand, useDraft, useSay, useToday } from '@onedoor/ui'
import { OFFICE_DAY } from './look-back.part.tsx'

type Props = Readonly<{ lookBack: string; done: () => void }>

const useEnd = <Typed extends object>(act: 'close' | 'return' | 'note', { lookBack, done }: Props, begun: Typed) => {
  const draft = useDraft<Typed>(`${act}-look-back.${lookBack}`, begun)
  const command = useCommand<object>(`/api/look-backs/${lookBack}/${act}`, {
    flat: true,
    onDone: () => {
      draft.discard()
      done()
    },
  })
  return { ...draft, ...command }
}

/** The head of the unit says what the list comes to. */
export const CloseForm = (props: Props) => {
  const say = useSay()
  const { value, change, send, busy, problem } = useEnd('close', props, { text: '' })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '报结', en: 'Send it back' }} onSubmit={() => void send(value)}>
      <LongTextField
        name="text"
        label={say({ zh: '总的情况：发现了什么，怎么改', en: 'What it comes to: what was found, and what will change' })}
        required
        value={value.text}
        rows={5}
        most={14}
        maxLength={4000}
        onChange={(text) => change({ text })}
      />
    </FaultyForm>
  )
}

const AGAIN_DAYS = 7

export const ReturnForm = (props: Props) => {
  const say = useSay()
  const today = useToday()
  const { value, change, send, busy, problem } = useEnd('return', props, { dueOn: addDays(today, AGAIN_DAYS), reason: '' })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '退回再看', en: 'Return it' }} onSubmit={() => void send(value)}>
      <LongTextField
        name="reason"
        label={say({ zh: '为什么退回，哪些要再看', en: 'Why, and what is to be looked at again' })}
        required
        value={value.reason}
        rows={4}
        most={12}
        maxLength={2000}
        onChange={(reason) => change({ reason })}
      />
      <Field name="dueOn" label={say({ zh: '最迟哪天再反馈', en: 'To report again by' })} required hint={say(OFFICE_DAY)}>
        {(control) => <DateField control={control} value={value.dueOn} min={addDays(today, 1)} onChange={(dueOn) => change({ dueOn })} />}
      </Field>
    </FaultyForm>
  )
}

export const NoteForm = (props: Props) => {
  const say = useSay()
  const { value, change, send, busy, problem } = useEnd('note', props, { text: '' })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '阅知，了结', en: 'Take note' }} onSubmit={() => void send(value)}>
      <p>
        {say({
          zh: '阅知以后，这份清单不再改动。它只说明信访局看过了；每件事项照常按它自己的程序走。',
          en: 'After this the list stays as it is. It says that the office has read it; each matter goes on by its own procedure.',
        })}
      </p>
      <LongTextField
        name="text"
        label={say({ zh: '批注（可不填）', en: 'A remark (may stay empty)' })}
        value={value.text}
        rows={2}
        most={8}
        maxLength={2000}
        onChange={(text) => change({ text })}
      />
    </FaultyForm>
  )
}
