import { type Answers, formById } from '@onedoor/paper'
import { FaultyForm, Field, PaperFields, PrintPreview, type Problem, useCommand, useDraft, useSay } from '@onedoor/ui'
import { useState } from 'react'
import { FormChoice, unfilledProblem, useForms } from '../form-choice.part.tsx'

type Typed = Readonly<{ form: string; answers: Answers }>

const EMPTY: Typed = { form: '', answers: {} }

/** One document of the office as a whole, beside how it will print. */
export const MakePaper = ({ done }: { done: () => void }) => {
  const say = useSay()
  const forms = useForms('office')
  const { value, change, discard } = useDraft<Typed>('office-paper', EMPTY)
  const [local, setLocal] = useState<Problem | undefined>()
  const finished = () => {
    discard()
    done()
  }
  const { send, busy, problem } = useCommand<object>('/api/office-papers', { flat: true, onDone: finished })
  const form = formById(value.form)
  const submit = () => {
    const missing = form === undefined ? undefined : unfilledProblem(form, value.answers)
    setLocal(missing)
    if (missing === undefined) void send(value)
  }
  return (
    <FaultyForm problem={local ?? problem} busy={busy} submit={{ zh: '制作', en: 'Make it' }} onSubmit={submit}>
      <Field name="form" label={say({ zh: '哪一种文书', en: 'Which document' })} required>
        {(control) => (
          <FormChoice control={control} forms={forms} value={value.form} onChange={(id) => change({ form: id, answers: {} })} />
        )}
      </Field>
      {form !== undefined && (
        <>
          <PaperFields form={form} answers={value.answers} change={(answers) => change({ answers })} />
          <PrintPreview path="/api/office-papers/preview" body={{ form: form.id, answers: value.answers }} />
        </>
      )}
    </FaultyForm>
  )
}
