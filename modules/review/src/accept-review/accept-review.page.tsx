import type { Told } from '@onedoor/case'
import { type ActFormProps, FaultyForm, Field, Loaded, ToldChoice, useAct, useSay, usualWay } from '@onedoor/ui'
import { Radio } from 'antd'
import { DEPENDENCE, type ReviewFile, useReviewFile } from '../review-file.part.tsx'

type Candidates = NonNullable<ReviewFile['candidates']>

const Form = ({ candidates, ...props }: ActFormProps & Readonly<{ candidates: Candidates }>) => {
  const { file } = props
  const say = useSay()
  const officers = candidates.filter(({ role }) => role === 'reviewer')
  const free = officers.find(({ dependence }) => dependence === undefined)
  const { value, change, send, busy, problem } = useAct<Readonly<{ reviewer: string; told: Told }>>('accept-review', props, {
    reviewer: free?.person ?? '',
    told: usualWay(file.life),
  })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '受理', en: 'Accept' }} onSubmit={() => void send(value)}>
      <Field
        name="reviewer"
        label={say({ zh: '承办人', en: 'Who looks at it' })}
        hint={say({
          zh: '参与过原处理、在原单位任职或者回避的，不能承办。',
          en: 'Nobody who took part in the decision or belonged to the unit.',
        })}
        required
      >
        {(control) => (
          <Radio.Group
            id={control.id}
            vertical
            value={value.reviewer}
            options={officers.map(({ person, name, dependence }) => ({
              value: person,
              disabled: dependence !== undefined,
              label: dependence === undefined ? name : `${name}（${say(DEPENDENCE[dependence])}）`,
            }))}
            onChange={(event) => change({ reviewer: event.target.value as string })}
          />
        )}
      </Field>
      {free === undefined && (
        <p className="od-strong">
          {say({ zh: '没有可以独立审查的人员，请移送上一级机关。', en: 'Nobody here is independent: move the review up.' })}
        </p>
      )}
      <Field name="told" label={say({ zh: '告知方式', en: 'How the petitioner is told' })}>
        {(control) => <ToldChoice control={control} life={file.life} value={value.told} onChange={(told) => change({ told })} />}
      </Field>
    </FaultyForm>
  )
}

/** 受理复查、复核: the officer is chosen among those the machine found independent. */
export const AcceptReviewForm = (props: ActFormProps) => (
  <Loaded reading={useReviewFile(props.file.matter)}>{({ candidates = [] }) => <Form {...props} candidates={candidates} />}</Loaded>
)
