import { type ActFormProps, FaultyForm, PrintPreview, useAct, useSay } from '@onedoor/ui'
import { OUTCOMES } from '../handling.part.tsx'

/** 签发: the head reads the whole opinion here, beside the letter it answers, and signs it as it stands. */
export const SignOffForm = (props: ActFormProps) => {
  const { file } = props
  const say = useSay()
  const { send, busy, problem } = useAct('sign-off', props, {})
  const draft = file.events.findLast((event) => event.type === 'OpinionDrafted')
  const registered = file.events.find((event) => event.type === 'MatterRegistered')
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '签发', en: 'Sign' }} onSubmit={() => void send({})}>
      <h3>{say({ zh: '查明的事实', en: 'Facts found' })}</h3>
      <p className="od-prose">{draft?.sealed?.facts}</p>
      <h3>{say({ zh: '依据', en: 'Grounds' })}</h3>
      <p className="od-prose">{draft?.sealed?.basis}</p>
      {draft?.data.claims.map(({ claim, outcome }, i) => (
        <section key={claim} className="od-box">
          <h3>
            {say({ zh: `诉求 ${i + 1}：`, en: `Claim ${i + 1}: ` })}
            <span className="od-outcome">{say(OUTCOMES[outcome])}</span>
          </h3>
          <p className="od-quiet od-prose">{registered?.sealed?.claims.find(({ id }) => id === claim)?.text}</p>
          <p className="od-prose">{draft.sealed?.findings.find((finding) => finding.claim === claim)?.text}</p>
        </section>
      ))}
      <p className="od-quiet">
        {say({ zh: '签发后生成文号，内容不能再改。', en: 'Signing gives it its document number; it cannot be changed afterwards.' })}
      </p>
      <PrintPreview path={`/api/matters/${file.matter}/preview/D21`} />
    </FaultyForm>
  )
}
