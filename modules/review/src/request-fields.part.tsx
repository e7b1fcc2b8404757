import { DateField, Field, FileDrop, LongTextField, type Said, type StoredFile, useSay, useToday } from '@onedoor/ui'
import { Radio } from 'antd'
import { HandedAtField, withHandedAt } from './handed-at.part.tsx'

/** What is put on record of a request that came on paper, wherever it was handed in. */
export type TypedRequest = Readonly<{
  channel: 'LETTER' | 'VISIT'
  sentOn: string
  receivedOn: string
  handedAt: string
  request: string
  reasons: string
  files: readonly StoredFile[]
}>

export const emptyRequest = (today: string): TypedRequest => ({
  ...{ channel: 'LETTER', sentOn: today, receivedOn: today, handedAt: '' },
  ...{ request: '', reasons: '', files: [] },
})

/** What goes to the door: files by their digest and name, and no hour where none counts. */
export const requestInput = <T extends TypedRequest>(value: T) => ({
  ...withHandedAt(value),
  files: value.files.map(({ digest, name }) => ({ digest, name })),
})

type Props = Readonly<{ value: TypedRequest; change: (change: Partial<TypedRequest>) => void }>

/** How and when it came; `closes` is the hour at which the counter closes, where it is known. */
export const ArrivalFields = ({ value, change, closes }: Props & Readonly<{ closes: string | undefined }>) => {
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
            onChange={(event) => change({ channel: event.target.value as TypedRequest['channel'] })}
          />
        )}
      </Field>
      <div className="od-cols">
        {day('sentOn', { zh: '邮戳或者提交日期', en: 'Day of the postmark, or handed in' })}
        {day('receivedOn', { zh: '收到日期', en: 'Received on' })}
      </div>
      <HandedAtField value={value} closes={closes} onChange={(handedAt) => change({ handedAt })} />
    </>
  )
}

/** What is asked for and why, in the petitioner’s words, with the paper itself; `to` takes the files. */
export const WordsAndFiles = ({ value, change, to }: Props & Readonly<{ to: string }>) => {
  const say = useSay()
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
    <>
      {words('request', { zh: '请求', en: 'What is asked for' }, true)}
      {words('reasons', { zh: '理由', en: 'Reasons' }, false)}
      <Field name="files" label={say({ zh: '请求书、信封（邮戳）照片', en: 'The request, and the envelope with its postmark' })}>
        {() => <FileDrop to={to} files={value.files} onChange={(files) => change({ files })} />}
      </Field>
    </>
  )
}
