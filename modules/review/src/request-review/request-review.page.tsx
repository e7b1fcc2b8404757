import { REVIEWS } from '@onedoor/case'
import {
  type ActFormProps,
  DateField,
  FaultyForm,
  Field,
  FileDrop,
  Loaded,
  LongTextField,
  type StoredFile,
  useAct,
  useSay,
  useSpeech,
  useToday,
} from '@onedoor/ui'
import { Radio } from 'antd'
import { HandedAtField, withHandedAt } from '../handed-at.part.tsx'
import { type ReviewFile, useReviewFile } from '../review-file.part.tsx'

type Typed = Readonly<{
  body: string
  channel: 'LETTER' | 'VISIT'
  sentOn: string
  receivedOn: string
  handedAt: string
  request: string
  reasons: string
  files: readonly StoredFile[]
}>

const LastDay = ({ ask, sentOn }: { ask: NonNullable<ReviewFile['ask']>; sentOn: string }) => {
  const say = useSay()
  if (ask.lastDay === undefined) return null
  const late = sentOn > ask.lastDay
  return (
    <p className={late ? 'od-strong' : 'od-quiet'}>
      {say({ zh: `最后一天 ${ask.lastDay}，以寄出或者提交之日为准。`, en: `Last day ${ask.lastDay}, counted by the day of posting. ` })}
      {late &&
        say({
          zh: '已经过了；仍应登记，由复查、复核机关书面答复。',
          en: 'It has passed; it is put on record all the same, and answered in writing.',
        })}
    </p>
  )
}

const Form = ({ ask, ...props }: ActFormProps & Readonly<{ ask: NonNullable<ReviewFile['ask']> }>) => {
  const { file } = props
  const say = useSay()
  const { language } = useSpeech()
  const today = useToday()
  const { value, change, send, busy, problem } = useAct<Typed>('request-review', props, {
    ...{ body: ask.bodies[0]?.id ?? '', channel: 'LETTER', sentOn: today, receivedOn: today, handedAt: '' },
    ...{ request: '', reasons: '', files: [] },
  })
  const input = { ...withHandedAt(value), files: value.files.map(({ digest, name }) => ({ digest, name })) }
  const submit = { zh: `登记${REVIEWS[ask.level].zh}请求`, en: `Put the request for a ${REVIEWS[ask.level].en} on record` }
  const words = (name: 'request' | 'reasons', label: string, required: boolean) => (
    <LongTextField
      name={name}
      label={label}
      required={required}
      value={value[name]}
      rows={3}
      most={12}
      maxLength={20_000}
      onChange={(text) => change({ [name]: text })}
    />
  )
  return (
    <FaultyForm problem={problem} busy={busy} submit={submit} onSubmit={() => void send(input)}>
      <Field name="body" label={say({ zh: '信访人选择的机关', en: 'The organ the petitioner chose' })} required>
        {(control) => (
          <Radio.Group
            id={control.id}
            vertical
            value={value.body}
            options={ask.bodies.map(({ id, name }) => ({ value: id, label: name[language] }))}
            onChange={(event) => change({ body: event.target.value as string })}
          />
        )}
      </Field>
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
        <Field name="sentOn" label={say({ zh: '邮戳或者提交日期', en: 'Day of the postmark, or handed in' })} required>
          {(control) => <DateField control={control} value={value.sentOn} max={today} onChange={(sentOn) => change({ sentOn })} />}
        </Field>
        <Field name="receivedOn" label={say({ zh: '收到日期', en: 'Received on' })} required>
          {(control) => (
            <DateField control={control} value={value.receivedOn} max={today} onChange={(receivedOn) => change({ receivedOn })} />
          )}
        </Field>
      </div>
      <HandedAtField value={value} closes={ask.closes} onChange={(handedAt) => change({ handedAt })} />
      <LastDay ask={ask} sentOn={value.sentOn} />
      {words('request', say({ zh: '请求', en: 'What is asked for' }), true)}
      {words('reasons', say({ zh: '理由', en: 'Reasons' }), false)}
      <Field name="files" label={say({ zh: '请求书、信封（邮戳）照片', en: 'The request, and the envelope with its postmark' })}>
        {() => <FileDrop to={`/api/matters/${file.matter}/files`} files={value.files} onChange={(files) => change({ files })} />}
      </Field>
    </FaultyForm>
  )
}

/** 登记书面请求: what came on paper; the petitioner's page takes the rest. */
export const RequestReviewForm = (props: ActFormProps) => {
  const say = useSay()
  return (
    <Loaded reading={useReviewFile(props.file.matter)}>
      {({ ask }) =>
        ask === undefined || ask.bodies.length === 0 ? (
          <p className="od-quiet">
            {say({
              zh: '名录里没有登记上一级机关，请管理员在“单位”里补上。',
              en: 'The directory knows no organ above; an administrator adds it under Units.',
            })}
          </p>
        ) : (
          <Form {...props} ask={ask} />
        )
      }
    </Loaded>
  )
}
