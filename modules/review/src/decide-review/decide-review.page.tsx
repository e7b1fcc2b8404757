import { REVIEW_GROUNDS, REVIEW_OUTCOMES } from '@onedoor/case'
import { type ActFormProps, ClockBadge, DraftCheck, FaultyForm, PrintPreview, useAct, useSay, useToday } from '@onedoor/ui'

/** 签发: the head reads the whole draft here, with the clock beside it, and signs it as it stands. */
export const DecideReviewForm = (props: ActFormProps) => {
  const { file } = props
  const say = useSay()
  const today = useToday()
  const { value, change, send, busy, problem } = useAct('decide-review', props, { despite: '' })
  const draft = file.events.findLast((event) => event.type === 'ReviewDrafted')
  const clock = file.life.clocks.findLast(({ id }) => id === 'C10' || id === 'C11')
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '签发', en: 'Sign' }} onSubmit={() => void send(value)}>
      {clock !== undefined && <ClockBadge clock={clock} today={today} />}
      {draft !== undefined && (
        <>
          <p>
            <span className="od-outcome">{say(REVIEW_OUTCOMES[draft.data.outcome])}</span>{' '}
            {draft.data.redoBy !== undefined && say({ zh: `，最迟 ${draft.data.redoBy} 重新作出`, en: `, by ${draft.data.redoBy}` })}
          </p>
          <ul>
            {draft.data.grounds.map((ground) => (
              <li key={ground}>{say(REVIEW_GROUNDS[ground])}</li>
            ))}
          </ul>
          <h3>{say({ zh: '查明的事实', en: 'Facts found' })}</h3>
          <p className="od-prose">{draft.sealed?.facts}</p>
          <h3>{say({ zh: '依据', en: 'Grounds in law' })}</h3>
          <p className="od-prose">{draft.sealed?.basis}</p>
          <h3>{say({ zh: '意见和理由', en: 'Opinion and reasons' })}</h3>
          <p className="od-prose">{draft.sealed?.opinion}</p>
        </>
      )}
      <DraftCheck
        path={`/api/matters/${file.matter}/check-review`}
        version={file.version}
        despite={{ value: value.despite, onChange: (despite) => change({ despite }) }}
      />
      <p className="od-quiet">
        {say({ zh: '签发后生成文号，内容不能再改。', en: 'Signing gives it its document number; it cannot be changed afterwards.' })}
      </p>
      <PrintPreview path={`/api/matters/${file.matter}/preview/D35`} />
    </FaultyForm>
  )
}
