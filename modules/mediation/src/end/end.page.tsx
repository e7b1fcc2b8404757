import type { CaseEventOf, MediationKind } from '@onedoor/case'
import { dueDates } from '@onedoor/clock'
import {
  type ActFormProps,
  type CaseInHand,
  DateField,
  FaultyForm,
  Field,
  LongTextField,
  type Said,
  useAct,
  useSay,
  useToday,
} from '@onedoor/ui'
import { Radio } from 'antd'
import { AgreementPart, type AgreementTyped } from './agreement.part.tsx'

type Outcome = CaseEventOf<'MediationEnded'>['data']['outcome']
type Typed = Readonly<{ outcome: Outcome | ''; effectiveOn: string; text: string; agreement: AgreementTyped }>

const THEMSELVES: AgreementTyped = { written: 'THEMSELVES', answers: {} }

/** Only an agreement that is put down here is sent. */
const agreementIn = ({ outcome, agreement: { written, answers } }: Typed) =>
  outcome === 'AGREED' && written !== 'THEMSELVES' ? { agreement: { oral: written === 'SPOKEN', answers } } : {}

const OUTCOMES: Readonly<Record<Outcome, Said>> = {
  AGREED: { zh: '达成一致', en: 'Agreed' },
  FAILED: { zh: '没有达成一致', en: 'No agreement' },
  REFUSED: { zh: '一方不愿继续', en: 'One side did not want to go on' },
}

const kindOf = ({ events }: CaseInHand): MediationKind | undefined => events.findLast((event) => event.type === 'MediationBegan')?.data.kind

/** 结束调解: what came of it; of an agreement the day from which both sides have thirty days to go to court. */
export const EndForm = (props: ActFormProps) => {
  const say = useSay()
  const today = useToday()
  const { value, change, send, busy, problem } = useAct<Typed>('end-mediation', props, {
    ...{ outcome: '', effectiveOn: today, text: '', agreement: THEMSELVES },
  })
  const dated = value.outcome === 'AGREED' && kindOf(props.file) !== 'SETTLEMENT'
  const { effectiveOn, outcome, text } = value
  const kind = kindOf(props.file)
  const input = { outcome, text, ...(dated && { effectiveOn }), ...agreementIn(value) }
  const until = dueDates('P09', effectiveOn)?.legalDue
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '结束调解', en: 'End the mediation' }} onSubmit={() => void send(input)}>
      <Field name="outcome" label={say({ zh: '结果', en: 'Outcome' })} required>
        {(control) => (
          <Radio.Group
            id={control.id}
            vertical
            value={value.outcome}
            options={Object.entries(OUTCOMES).map(([one, said]) => ({ value: one, label: say(said) }))}
            onChange={(event) => change({ outcome: event.target.value as Outcome })}
          />
        )}
      </Field>
      {dated && (
        <Field
          name="effectiveOn"
          label={say({ zh: '协议生效的日期', en: 'Day on which the agreement took effect' })}
          {...(until !== undefined && {
            hint: say({
              zh: `请告知双方：${until} 前可以共同向人民法院申请司法确认，不收费；身份关系的协议除外。`,
              en: `Tell both sides: until ${until} they may together ask the court, free of charge, to confirm it, unless it is about family status.`,
            }),
          })}
          required
        >
          {(control) => <DateField control={control} value={effectiveOn} max={today} onChange={(day) => change({ effectiveOn: day })} />}
        </Field>
      )}
      <LongTextField
        name="text"
        label={say({ zh: '说明（信访人会看到）', en: 'In words, as the petitioner will read them' })}
        required
        value={value.text}
        rows={3}
        most={12}
        maxLength={4000}
        onChange={(changed) => change({ text: changed })}
      />
      {outcome === 'AGREED' && (
        <AgreementPart matter={props.file.matter} kind={kind} value={value.agreement} change={(agreement) => change({ agreement })} />
      )}
    </FaultyForm>
  )
}
