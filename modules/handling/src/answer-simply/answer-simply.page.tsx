import type { Outcome, Told } from '@onedoor/case'
import { type ActFormProps, DateField, FaultyForm, Field, TypedCheck, useAct, useSay, useToday } from '@onedoor/ui'
import { Radio } from 'antd'
import { claimTexts } from '../claims.state.ts'
import { OUTCOMES, usualWay } from '../handling.part.tsx'
import { ToldField, WordsField } from '../words.part.tsx'

type Finding = Readonly<{ claim: string; outcome: Outcome; text: string }>
type Typed = Readonly<{ findings: readonly Finding[]; answeredOn: string; told: Told; despite: string }>

type AnswerProps = Readonly<{ place: number; claim: string; finding: Finding; change: (finding: Finding) => void }>

const SimpleOutcome = ({ place, claim, finding, change }: AnswerProps) => {
  const say = useSay()
  const options = (['EXPLAINED', 'SUPPORTED'] as const).map((value) => ({ value, label: say(OUTCOMES[value]) }))
  return (
    <section className="od-box od-form">
      <h3>{say({ zh: `诉求 ${place + 1}`, en: `Claim ${place + 1}` })}</h3>
      <p className="od-prose">{claim}</p>
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
      <WordsField
        name={`findings.${place}.text`}
        label={{ zh: '答复', en: 'Answer' }}
        value={finding.text}
        onChange={(text) => change({ ...finding, text })}
      />
    </section>
  )
}

/** 简易答复: what was said to the petitioner, claim by claim. What has to be refused is not refused here. */
export const AnswerSimplyForm = (props: ActFormProps) => {
  const { file } = props
  const say = useSay()
  const today = useToday()
  const texts = claimTexts(file.events)
  const findings = file.life.claims.map((claim): Finding => ({ claim, outcome: 'EXPLAINED', text: '' }))
  const { value, change, send, busy, problem } = useAct<Typed>('answer-simply', props, {
    findings,
    answeredOn: today,
    told: usualWay(file.life),
    despite: '',
  })
  const replace = (finding: Finding) => change({ findings: value.findings.map((one) => (one.claim === finding.claim ? finding : one)) })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '登记答复', en: 'Record the answer' }} onSubmit={() => void send(value)}>
      <p>
        {say({
          zh: '可以电话、短信、网上答复；信访人要求书面答复，或者有诉求不能支持的，请转为普通程序。',
          en: 'By telephone, message or on the portal. If the petitioner wants it in writing, or a claim must be refused, turn to the ordinary procedure.',
        })}
      </p>
      {value.findings.map((finding, i) => (
        <SimpleOutcome key={finding.claim} place={i} claim={texts.get(finding.claim) ?? finding.claim} finding={finding} change={replace} />
      ))}
      <Field name="answeredOn" label={say({ zh: '答复日期', en: 'Day of the answer' })} required>
        {(control) => (
          <DateField control={control} value={value.answeredOn} max={today} onChange={(answeredOn) => change({ answeredOn })} />
        )}
      </Field>
      <TypedCheck
        path={`/api/matters/${file.matter}/check-reply`}
        words={{ of: 'SIMPLE_ANSWER', findings: value.findings }}
        problem={problem}
        despite={{ value: value.despite, onChange: (despite) => change({ despite }) }}
      />
      <ToldField life={file.life} value={value.told} onChange={(told) => change({ told })} />
    </FaultyForm>
  )
}
