import { REVIEWS } from '@onedoor/case'
import { type ActFormProps, FaultyForm, Field, Loaded, useAct, useSay, useSpeech, useToday } from '@onedoor/ui'
import { Radio } from 'antd'
import { ArrivalFields, emptyRequest, requestInput, type TypedRequest, WordsAndFiles } from '../request-fields.part.tsx'
import { type ReviewFile, useReviewFile } from '../review-file.part.tsx'

type Typed = TypedRequest & Readonly<{ body: string }>

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
    body: ask.bodies[0]?.id ?? '',
    ...emptyRequest(today),
  })
  const submit = { zh: `登记${REVIEWS[ask.level].zh}请求`, en: `Put the request for a ${REVIEWS[ask.level].en} on record` }
  return (
    <FaultyForm problem={problem} busy={busy} submit={submit} onSubmit={() => void send(requestInput(value))}>
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
      <ArrivalFields value={value} change={change} closes={ask.closes} />
      <LastDay ask={ask} sentOn={value.sentOn} />
      <WordsAndFiles value={value} change={change} to={`/api/matters/${file.matter}/files`} />
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
