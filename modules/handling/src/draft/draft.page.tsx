import type { CaseEventOf, Outcome } from '@onedoor/case'
import { type ActFormProps, FaultOf, FaultyForm, Field, LongText, useAct, useSay } from '@onedoor/ui'
import { Radio } from 'antd'
import { OUTCOMES } from '../handling.part.tsx'

type Finding = Readonly<{ claim: string; outcome: Outcome | ''; text: string }>
type Typed = Readonly<{ facts: string; basis: string; findings: readonly Finding[] }>

/** Begins where the last draft stopped, or with one empty answer for each claim. */
const begin = (events: ActFormProps['file']['events'], claims: readonly string[]): Typed => {
  const last = events.findLast((event): event is typeof event & CaseEventOf<'OpinionDrafted'> => event.type === 'OpinionDrafted')
  const findings = claims.map((claim) => ({
    claim,
    outcome: last?.data.claims.find((one) => one.claim === claim)?.outcome ?? ('' as const),
    text: last?.sealed?.findings.find((one) => one.claim === claim)?.text ?? '',
  }))
  return { facts: last?.sealed?.facts ?? '', basis: last?.sealed?.basis ?? '', findings }
}

const useClaimTexts = (events: ActFormProps['file']['events']): ReadonlyMap<string, string> => {
  const registered = events.find((event) => event.type === 'MatterRegistered')
  return new Map((registered?.sealed?.claims ?? []).map(({ id, text }) => [id, text]))
}

type AnswerProps = Readonly<{ place: number; claim: string; finding: Finding; change: (finding: Finding) => void }>

const ClaimAnswer = ({ place, claim, finding, change }: AnswerProps) => {
  const say = useSay()
  const options = Object.entries(OUTCOMES).map(([value, said]) => ({ value, label: say(said) }))
  return (
    <section className="od-box od-form">
      <div>
        <h3>{say({ zh: `诉求 ${place + 1}`, en: `Claim ${place + 1}` })}</h3>
        <p className="od-prose">{claim}</p>
      </div>
      <Field name={`findings.${place}.outcome`} label={say({ zh: '结论', en: 'Outcome' })} required>
        {(control) => (
          <Radio.Group
            id={control.id}
            value={finding.outcome}
            options={options}
            onChange={(event) => change({ ...finding, outcome: event.target.value as Outcome })}
          />
        )}
      </Field>
      <Field name={`findings.${place}.text`} label={say({ zh: '答复', en: 'Answer' })} required>
        {(control) => (
          <LongText control={control} value={finding.text} rows={3} most={16} onChange={(text) => change({ ...finding, text: text })} />
        )}
      </Field>
    </section>
  )
}

/** 拟处理意见: facts, grounds in law, and an answer to each claim (信访工作条例 第三十二条). */
export const DraftForm = (props: ActFormProps) => {
  const { file } = props
  const say = useSay()
  const { value, change, send, busy, problem } = useAct<Typed>('draft', props, begin(file.events, file.life.claims))
  const texts = useClaimTexts(file.events)
  const returned = file.events.findLast((event) => event.type === 'OpinionReturned' || event.type === 'OpinionDrafted')
  const replace = (finding: Finding) => change({ findings: value.findings.map((one) => (one.claim === finding.claim ? finding : one)) })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '送签', en: 'Hand in for signature' }} onSubmit={() => void send(value)}>
      {returned?.type === 'OpinionReturned' && (
        <div className="od-box">
          <h3>{say({ zh: '负责人退回修改', en: 'Returned by the head of the unit' })}</h3>
          <p className="od-prose">{returned.sealed?.remarks}</p>
        </div>
      )}
      <Field name="facts" label={say({ zh: '查明的事实', en: 'Facts found' })} required>
        {(control) => <LongText control={control} value={value.facts} rows={5} most={20} onChange={(text) => change({ facts: text })} />}
      </Field>
      <Field name="basis" label={say({ zh: '依据的法律、法规、政策', en: 'Laws and policies it rests on' })} required>
        {(control) => <LongText control={control} value={value.basis} rows={2} most={10} onChange={(text) => change({ basis: text })} />}
      </Field>
      {value.findings.map((finding, i) => (
        <ClaimAnswer key={finding.claim} place={i} claim={texts.get(finding.claim) ?? finding.claim} finding={finding} change={replace} />
      ))}
      <FaultOf name="findings" />
    </FaultyForm>
  )
}
