import {
  type ActFormProps,
  DateField,
  FaultOf,
  FaultyForm,
  Field,
  FileDrop,
  LongTextField,
  type StoredFile,
  useAct,
  useSay,
  useToday,
} from '@onedoor/ui'
import { Button } from 'antd'

type Typed = Readonly<{ days: readonly string[]; report: string; record: readonly StoredFile[] }>

/** 听证结果: the days it was held, the record, and what the hearers thought. */
export const RecordForm = (props: ActFormProps) => {
  const { file } = props
  const say = useSay()
  const today = useToday()
  const planned = file.life.hearing?.on ?? today
  const { value, change, send, busy, problem } = useAct<Typed>('record-hearing', props, {
    ...{ days: [planned < today ? planned : today], report: '', record: [] },
  })
  const input = { ...value, record: value.record.map(({ digest, name }) => ({ digest, name })) }
  const set = (at: number, day: string) => change({ days: value.days.map((one, i) => (i === at ? day : one)) })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '登记听证', en: 'Record the hearing' }} onSubmit={() => void send(input)}>
      {value.days.map((day, i) => (
        <Field
          key={String(i)}
          name={`days.${i}`}
          label={say({
            zh: value.days.length > 1 ? `举行的日子 ${i + 1}` : '举行的日子',
            en: value.days.length > 1 ? `Day ${i + 1}` : 'Day it was held',
          })}
          required
        >
          {(control) => <DateField control={control} value={day} max={today} onChange={(changed) => set(i, changed)} />}
        </Field>
      ))}
      <Button type="link" size="small" className="od-inline" onClick={() => change({ days: [...value.days, today] })}>
        {say({ zh: '还有一天', en: 'One more day' })}
      </Button>
      <FaultOf name="days" />
      <LongTextField
        name="report"
        label={say({ zh: '听证报告（听证员的意见，包括不同意见）', en: 'Report: what the hearers thought, dissent included' })}
        required
        value={value.report}
        rows={4}
        most={12}
        maxLength={4000}
        onChange={(report) => change({ report })}
      />
      <Field name="record" label={say({ zh: '听证笔录（各方签字的扫描件）', en: 'Record of the hearing, as signed by all' })} required>
        {() => <FileDrop to={`/api/matters/${file.matter}/files`} files={value.record} onChange={(record) => change({ record })} />}
      </Field>
    </FaultyForm>
  )
}
