import {
  DateField,
  FaultyForm,
  Field,
  FileDrop,
  LongTextField,
  type Said,
  type StoredFile,
  useCommand,
  useDraft,
  useSay,
  useToday,
} from '@onedoor/ui'
import { Input, Radio } from 'antd'
import { HandedAtField, withHandedAt } from './handed-at.part.tsx'

type Typed = Readonly<{
  no: string
  channel: 'LETTER' | 'VISIT'
  sentOn: string
  receivedOn: string
  handedAt: string
  request: string
  reasons: string
  files: readonly StoredFile[]
}>
type Part = Readonly<{ value: Typed; change: (change: Partial<Typed>) => void }>

const Arrival = ({ value, change }: Part) => {
  const say = useSay()
  const today = useToday()
  const day = (name: 'sentOn' | 'receivedOn', label: Said) => (
    <Field name={name} label={say(label)} required>
      {(control) => <DateField control={control} value={value[name]} max={today} onChange={(on) => change({ [name]: on })} />}
    </Field>
  )
  return (
    <>
      <Field name="channel" label={say({ zh: '怎样交来', en: 'How it came' })}>
        {(control) => (
          <Radio.Group
            id={control.id}
            value={value.channel}
            options={[
              { value: 'LETTER', label: say({ zh: '邮寄', en: 'By post' }) },
              { value: 'VISIT', label: say({ zh: '当面提交', en: 'Handed in' }) },
            ]}
            onChange={(event) => change({ channel: event.target.value as Typed['channel'] })}
          />
        )}
      </Field>
      <div className="od-cols">
        {day('sentOn', { zh: '邮戳或者提交日期', en: 'Day of the postmark, or handed in' })}
        {day('receivedOn', { zh: '收到日期', en: 'Received on' })}
      </div>
      <HandedAtField value={value} closes={undefined} onChange={(handedAt) => change({ handedAt })} />
      <p className="od-quiet">
        {say({
          zh: '是否按时以寄出或者提交之日为准；过了期限也登记，书面答复。',
          en: 'What counts is the day of posting. A late request is put on record too, and answered in writing.',
        })}
      </p>
    </>
  )
}

/** 直接交到本机关的书面请求: named by the number on the opinion, since this organ cannot read the matter yet. */
export const OnPaperForm = ({ done }: { done: () => void }) => {
  const say = useSay()
  const today = useToday()
  const { value, change, discard } = useDraft<Typed>('review-on-paper', {
    ...{ no: '', channel: 'LETTER', sentOn: today, receivedOn: today, handedAt: '' },
    ...{ request: '', reasons: '', files: [] },
  })
  const finished = () => {
    discard()
    done()
  }
  const { send, busy, problem } = useCommand<object>('/api/reviews/on-paper', { flat: true, onDone: finished })
  const input = { ...withHandedAt(value), files: value.files.map(({ digest, name }) => ({ digest, name })) }
  const words = (name: 'request' | 'reasons', label: Said, required: boolean) => (
    <LongTextField
      name={name}
      label={say(label)}
      required={required}
      value={value[name]}
      rows={3}
      most={12}
      maxLength={20_000}
      onChange={(text) => change({ [name]: text })}
    />
  )
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '登记请求', en: 'Put it on record' }} onSubmit={() => void send(input)}>
      <Field
        name="no"
        label={say({ zh: '信访事项编号', en: 'Number of the matter' })}
        hint={say({ zh: '印在处理意见书上，如 访2026-000123', en: 'Printed on the opinion, such as 访2026-000123' })}
        required
      >
        {(control) => <Input {...control} value={value.no} maxLength={20} onChange={(event) => change({ no: event.target.value })} />}
      </Field>
      <Arrival value={value} change={change} />
      {words('request', { zh: '请求', en: 'What is asked for' }, true)}
      {words('reasons', { zh: '理由', en: 'Reasons' }, false)}
      <Field name="files" label={say({ zh: '请求书、信封（邮戳）照片', en: 'The request, and the envelope with its postmark' })}>
        {() => <FileDrop to="/api/reviews/files" files={value.files} onChange={(files) => change({ files })} />}
      </Field>
    </FaultyForm>
  )
}
