import { type ActFormProps, FaultyForm, Field, Loaded, LongTextField, useAct, useSay, useSpeech } from '@onedoor/ui'
import { Radio } from 'antd'
import { type ReviewFile, useReviewFile } from '../review-file.part.tsx'

const Form = ({ above, ...props }: ActFormProps & Readonly<{ above: NonNullable<ReviewFile['above']> }>) => {
  const say = useSay()
  const { language } = useSpeech()
  const { value, change, send, busy, problem } = useAct('move-up', props, { to: above[0]?.id ?? '', reasons: '' })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '移送上一级', en: 'Move it up' }} onSubmit={() => void send(value)}>
      <p className="od-quiet">
        {say({
          zh: '只有本机关没有人可以独立审查时才能移送；三十日从收到请求之日起照常计算。',
          en: 'Only where nobody here is independent. The thirty days go on from the day the request came in.',
        })}
      </p>
      <Field name="to" label={say({ zh: '移送到', en: 'To' })} required>
        {(control) => (
          <Radio.Group
            id={control.id}
            vertical
            value={value.to}
            options={above.map(({ id, name }) => ({ value: id, label: name[language] }))}
            onChange={(event) => change({ to: event.target.value as string })}
          />
        )}
      </Field>
      <LongTextField
        name="reasons"
        label={say({ zh: '理由（信访人会看到）', en: 'Reasons, as the petitioner will read them' })}
        required
        value={value.reasons}
        rows={3}
        most={10}
        maxLength={4000}
        onChange={(reasons) => change({ reasons })}
      />
    </FaultyForm>
  )
}

/** 提级审查. */
export const MoveUpForm = (props: ActFormProps) => (
  <Loaded reading={useReviewFile(props.file.matter)}>{({ above = [] }) => <Form {...props} above={above} />}</Loaded>
)
