import { type Answers, formById } from '@onedoor/paper'
import {
  type ActFormProps,
  call,
  FaultyForm,
  Field,
  FileDrop,
  PaperFields,
  PrintPreview,
  type Problem,
  type StoredFile,
  useAct,
  useMay,
  useSay,
} from '@onedoor/ui'
import { Checkbox } from 'antd'
import { useState } from 'react'
import { FormChoice, unfilledProblem, useForms } from '../form-choice.part.tsx'

type Typed = Readonly<{ form: string; answers: Answers; petitionerMayRead: boolean; attachments: readonly StoredFile[] }>

const EMPTY: Typed = { form: '', answers: {}, petitionerMayRead: false, attachments: [] }

/** 制作文书: one form of the catalogue, filled beforehand from the case file, beside how it will print. */
export const FilePaperForm = (props: ActFormProps) => {
  const { matter } = props.file
  const say = useSay()
  const may = useMay()
  const forms = useForms('matter')
  const { value, change, send, busy, problem } = useAct<Typed>('file-paper', props, EMPTY)
  const [local, setLocal] = useState<Problem | undefined>()
  const form = formById(value.form)
  const choose = async (id: string) => {
    setLocal(undefined)
    change({ form: id, answers: {}, petitionerMayRead: formById(id)?.forPetitioner === true })
    const reply = await call<Readonly<{ answers: Answers }>>('GET', `/api/matters/${matter}/forms/${id}`)
    if (reply.ok) change({ answers: reply.value.answers })
    else setLocal(reply.problem)
  }
  const submit = () => {
    const missing = form === undefined ? undefined : unfilledProblem(form, value.answers)
    setLocal(missing)
    if (missing !== undefined) return
    const attachments = value.attachments.map(({ digest, name }) => ({ digest, name }))
    void send({ ...value, attachments })
  }
  return (
    <FaultyForm problem={local ?? problem} busy={busy} submit={{ zh: '制作', en: 'Make it' }} onSubmit={submit}>
      <Field name="form" label={say({ zh: '哪一种文书', en: 'Which document' })} required>
        {(control) => <FormChoice control={control} forms={forms} value={value.form} onChange={(id) => void choose(id)} />}
      </Field>
      {form !== undefined && (
        <>
          <PaperFields form={form} answers={value.answers} change={(answers) => change({ answers })} />
          <Checkbox checked={value.petitionerMayRead} onChange={(event) => change({ petitionerMayRead: event.target.checked })}>
            {say({ zh: '信访人凭查询码可以看到', en: 'The petitioner may read it with the query code' })}
          </Checkbox>
          {may('handling.note') && (
            <FileDrop to={`/api/matters/${matter}/files`} files={value.attachments} onChange={(attachments) => change({ attachments })} />
          )}
          <PrintPreview path={`/api/matters/${matter}/preview-paper`} body={{ form: form.id, answers: value.answers }} />
        </>
      )}
    </FaultyForm>
  )
}
