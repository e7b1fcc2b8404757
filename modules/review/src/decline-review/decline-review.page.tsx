import { REVIEW_DECLINE_GROUNDS, type ReviewDeclineGround, type Told } from '@onedoor/case'
import { type ActFormProps, FaultyForm, Field, LongTextField, ToldChoice, TypedCheck, useAct, useSay, usualWay } from '@onedoor/ui'
import { Radio } from 'antd'

type Typed = Readonly<{ ground: ReviewDeclineGround | ''; reasons: string; told: Told; despite: string }>

/** 不予受理: the ground, and the reasons as the petitioner will read them. */
export const DeclineReviewForm = (props: ActFormProps) => {
  const { file } = props
  const say = useSay()
  const { value, change, send, busy, problem } = useAct<Typed>('decline-review', props, {
    ...{ ground: '', reasons: '', told: usualWay(file.life), despite: '' },
  })
  const options = Object.entries(REVIEW_DECLINE_GROUNDS).map(([ground, said]) => ({ value: ground, label: say(said) }))
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '不予受理', en: 'Decline' }} onSubmit={() => void send(value)}>
      <Field name="ground" label={say({ zh: '理由', en: 'Ground' })} required>
        {(control) => (
          <Radio.Group
            id={control.id}
            vertical
            value={value.ground}
            options={options}
            onChange={(event) => change({ ground: event.target.value as ReviewDeclineGround })}
          />
        )}
      </Field>
      <LongTextField
        name="reasons"
        label={say({ zh: '向信访人说明的理由', en: 'Reasons, as the petitioner will read them' })}
        required
        value={value.reasons}
        rows={4}
        most={12}
        maxLength={4000}
        onChange={(reasons) => change({ reasons })}
      />
      <TypedCheck
        path={`/api/matters/${file.matter}/check-notice`}
        words={{ reasons: value.reasons }}
        problem={problem}
        despite={{ value: value.despite, onChange: (despite) => change({ despite }) }}
      />
      <Field name="told" label={say({ zh: '告知方式', en: 'How the petitioner is told' })}>
        {(control) => <ToldChoice control={control} life={file.life} value={value.told} onChange={(told) => change({ told })} />}
      </Field>
    </FaultyForm>
  )
}
