import {
  type ActFormProps,
  DateField,
  FaultyForm,
  Field,
  FileDrop,
  LongTextField,
  type StoredFile,
  useAct,
  useSay,
  useToday,
} from '@onedoor/ui'
import { openPromises } from '../performance.decide.ts'
import { PromiseChoice } from '../promises.part.tsx'

type Typed = Readonly<{ claim: string; dueOn: string; performedOn: string; text: string; proof: readonly StoredFile[] }>

/** 登记做到: one promise, the day, what was done, and what proves it. */
export const PerformForm = (props: ActFormProps) => {
  const { file } = props
  const say = useSay()
  const today = useToday()
  const open = openPromises(file.life)
  const [first = { claim: '', dueOn: '' }] = open
  const { value, change, send, busy, problem } = useAct<Typed>('perform-instalment', props, {
    ...{ claim: first.claim, dueOn: first.dueOn, performedOn: today, text: '', proof: [] },
  })
  const input = { ...value, proof: value.proof.map(({ digest, name }) => ({ digest, name })) }
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '登记做到', en: 'Record as done' }} onSubmit={() => void send(input)}>
      <Field name="claim" label={say({ zh: '哪一项承诺', en: 'Which promise' })} required>
        {(control) => <PromiseChoice id={control.id} file={file} of={open} value={value} onChange={(choice) => change(choice)} />}
      </Field>
      <Field name="performedOn" label={say({ zh: '做到的日期', en: 'Day it was done' })} required>
        {(control) => (
          <DateField control={control} value={value.performedOn} max={today} onChange={(performedOn) => change({ performedOn })} />
        )}
      </Field>
      <LongTextField
        name="text"
        label={say({ zh: '做了什么（信访人会看到）', en: 'What was done, as the petitioner will read it' })}
        hint={say({ zh: '信访人随时可以反映没有做到。', en: 'The petitioner can say at any time that it was not done.' })}
        required
        value={value.text}
        rows={3}
        most={10}
        maxLength={4000}
        onChange={(text) => change({ text })}
      />
      <Field
        name="proof"
        label={say({ zh: '证明（照片、付款凭证、验收单）', en: 'Proof: photograph, record of payment, acceptance sheet' })}
        required
      >
        {() => <FileDrop to={`/api/matters/${file.matter}/files`} files={value.proof} onChange={(proof) => change({ proof })} />}
      </Field>
    </FaultyForm>
  )
}
