import type { CaseEventOf, Outcome } from '@onedoor/case'
import { addDays } from '@onedoor/clock'
import {
  type ActFormProps,
  DateField,
  FaultOf,
  FaultyForm,
  Field,
  LongTextField,
  TypedCheck,
  useAct,
  useSay,
  useToday,
  useUnitName,
} from '@onedoor/ui'
import { Button, Radio } from 'antd'
import { claimTexts } from '../claims.state.ts'
import { OUTCOMES } from '../handling.part.tsx'

type Finding = Readonly<{ claim: string; outcome: Outcome | ''; text: string; performBy: readonly string[] }>
type Typed = Readonly<{ facts: string; basis: string; findings: readonly Finding[] }>

/** Begins where the last draft stopped, or with one empty answer for each claim. */
const begin = (events: ActFormProps['file']['events'], claims: readonly string[]): Typed => {
  const last = events.findLast((event): event is typeof event & CaseEventOf<'OpinionDrafted'> => event.type === 'OpinionDrafted')
  const findings = claims.map((claim) => ({
    claim,
    outcome: last?.data.claims.find((one) => one.claim === claim)?.outcome ?? ('' as const),
    text: last?.sealed?.findings.find((one) => one.claim === claim)?.text ?? '',
    performBy: last?.data.claims.find((one) => one.claim === claim)?.performBy ?? [],
  }))
  return { facts: last?.sealed?.facts ?? '', basis: last?.sealed?.basis ?? '', findings }
}

type AnswerProps = Readonly<{ place: number; claim: string; finding: Finding; change: (finding: Finding) => void }>

type PromisesProps = Readonly<{ place: number; days: readonly string[]; change: (days: readonly string[]) => void }>

/** 办到期限: what will be done by when; nothing where it is done already. */
const Promises = ({ place, days, change }: PromisesProps) => {
  const say = useSay()
  const tomorrow = addDays(useToday(), 1)
  return (
    <Field
      name={`findings.${place}.performBy`}
      label={say({ zh: '最迟哪天办到', en: 'To be done by' })}
      hint={say({
        zh: '已经办到的不用填；分几次办的，每次写一个日期。到期由系统提醒，没有办到不算办结。',
        en: 'Leave it out if it is done already; one day for each instalment. What is not done by its day is not closed.',
      })}
    >
      {(control) => (
        <div className="od-stack">
          {days.map((day, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a day has no name but its place -- rows are never reordered
            <span key={i}>
              <DateField
                control={{ ...control, id: `${control.id}-${i}` }}
                value={day}
                min={tomorrow}
                onChange={(changed) => change(days.map((one, at) => (at === i ? changed : one)))}
              />
              <Button type="text" onClick={() => change(days.filter((_, at) => at !== i))}>
                {say({ zh: '去掉', en: 'Remove' })}
              </Button>
            </span>
          ))}
          <Button id={control.id} onClick={() => change([...days, ''])}>
            {days.length === 0 ? say({ zh: '写一个日期', en: 'Add a day' }) : say({ zh: '再加一个日期', en: 'Add another day' })}
          </Button>
        </div>
      )}
    </Field>
  )
}

/** 协办单位的答复: what the other units said, to be worked into the one answer. */
const Parts = ({ events }: { events: ActFormProps['file']['events'] }) => {
  const say = useSay()
  const unitName = useUnitName()
  const given = events.filter((event) => event.type === 'AssistanceGiven')
  if (given.length === 0) return null
  return (
    <section className="od-box">
      <h3>{say({ zh: '协办单位的答复', en: 'What the assisting units said' })}</h3>
      {given.map(({ version, data, sealed }) => (
        <div key={version}>
          <strong>{unitName(data.unit)}</strong>
          <p className="od-prose">{sealed?.answer}</p>
        </div>
      ))}
    </section>
  )
}

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
      <LongTextField
        name={`findings.${place}.text`}
        label={say({ zh: '答复', en: 'Answer' })}
        required
        value={finding.text}
        rows={3}
        most={16}
        onChange={(text) => change({ ...finding, text: text })}
      />
      {finding.outcome === 'SUPPORTED' && (
        <Promises place={place} days={finding.performBy} change={(performBy) => change({ ...finding, performBy })} />
      )}
    </section>
  )
}

/** Days are sent of supported claims only, and no empty ones. */
const sent = ({ performBy, ...finding }: Finding) => ({
  ...finding,
  performBy: finding.outcome === 'SUPPORTED' ? performBy.filter((day) => day !== '') : [],
})

/** 拟处理意见: facts, grounds in law, and an answer to each claim (信访工作条例 第三十二条). */
export const DraftForm = (props: ActFormProps) => {
  const { file } = props
  const say = useSay()
  const { value, change, send, busy, problem } = useAct<Typed>('draft', props, begin(file.events, file.life.claims))
  const texts = claimTexts(file.events)
  const returned = file.events.findLast((event) => event.type === 'OpinionReturned' || event.type === 'OpinionDrafted')
  const replace = (finding: Finding) => change({ findings: value.findings.map((one) => (one.claim === finding.claim ? finding : one)) })
  return (
    <FaultyForm
      problem={problem}
      busy={busy}
      submit={{ zh: '送签', en: 'Hand in for signature' }}
      onSubmit={() => void send({ ...value, findings: value.findings.map(sent) })}
    >
      {returned?.type === 'OpinionReturned' && (
        <div className="od-box">
          <h3>{say({ zh: '负责人退回修改', en: 'Returned by the head of the unit' })}</h3>
          <p className="od-prose">{returned.sealed?.remarks}</p>
        </div>
      )}
      <Parts events={file.events} />
      <LongTextField
        name="facts"
        label={say({ zh: '查明的事实', en: 'Facts found' })}
        required
        value={value.facts}
        rows={5}
        most={20}
        onChange={(text) => change({ facts: text })}
      />
      <LongTextField
        name="basis"
        label={say({ zh: '依据的法律、法规、政策', en: 'Laws and policies it rests on' })}
        required
        value={value.basis}
        rows={2}
        most={10}
        onChange={(text) => change({ basis: text })}
      />
      {value.findings.map((finding, i) => (
        <ClaimAnswer key={finding.claim} place={i} claim={texts.get(finding.claim) ?? finding.claim} finding={finding} change={replace} />
      ))}
      <FaultOf name="findings" />
      <TypedCheck path={`/api/matters/${file.matter}/check-reply`} words={value} />
    </FaultyForm>
  )
}
