import { type ActFormProps, FaultyForm, TypedCheck, useAct, useSay } from '@onedoor/ui'
import { WordsField } from '../words.part.tsx'

/** 撤回途径告知. */
export const WithdrawTrackForm = (props: ActFormProps) => {
  const say = useSay()
  const { value, change, send, busy, problem } = useAct('withdraw-track', props, { reasons: '', despite: '' })
  const objection = props.file.events.findLast((event) => event.type === 'TrackObjected')
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '撤回告知', en: 'Withdraw the notice' }} onSubmit={() => void send(value)}>
      {objection?.sealed !== undefined && <blockquote className="od-box od-prose">{objection.sealed.reasons}</blockquote>}
      <p>
        {say({
          zh: '撤回后须重新告知是否受理，期限从原来的日子算，不重新计算。',
          en: 'Afterwards the notice is owed again, within the days it always had.',
        })}
      </p>
      <WordsField
        name="reasons"
        label={{ zh: '撤回的理由', en: 'Why it is withdrawn' }}
        value={value.reasons}
        onChange={(reasons) => change({ reasons })}
      />
      <TypedCheck
        path={`/api/matters/${props.file.matter}/check-withdrawal`}
        words={{ reasons: value.reasons }}
        problem={problem}
        despite={{ value: value.despite, onChange: (despite) => change({ despite }) }}
      />
    </FaultyForm>
  )
}
