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

const PARTS = [
  { key: 'found', zh: '听证查明的情况', en: 'What the hearing found' },
  { key: 'report', zh: '评议意见（听证员的意见）', en: 'What the hearers thought' },
  { key: 'dissent', zh: '不同意见（没有就不填）', en: 'Dissent (leave empty if there was none)' },
  { key: 'suggestion', zh: '听证员的建议', en: 'What the hearers suggest' },
] as const

type Typed = Readonly<Record<(typeof PARTS)[number]['key'], string> & { days: readonly string[]; record: readonly StoredFile[] }>

/** 听证结果: the days it was held, the record, and what the hearers thought. */
export const RecordForm = (props: ActFormProps) => {
  const { file } = props
  const say = useSay()
  const today = useToday()
  const planned = file.life.hearing?.on ?? today
  const { value, change, send, busy, problem } = useAct<Typed>('record-hearing', props, {
    ...{ days: [planned < today ? planned : today], found: '', report: '', dissent: '', suggestion: '', record: [] },
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
      {PARTS.map(({ key, ...label }) => (
        <LongTextField
          key={key}
          name={key}
          label={say(label)}
          required={key === 'report'}
          value={value[key]}
          rows={key === 'report' ? 4 : 2}
          most={12}
          maxLength={4000}
          onChange={(text) => change({ [key]: text })}
        />
      ))}
      <p className="od-quiet">
        {say({
          zh: '登记后自动生成听证报告；报告供作出处理意见时参考，不是处理决定。',
          en: 'The hearing report is made from this; it informs the opinion and decides nothing.',
        })}
      </p>
      <Field name="record" label={say({ zh: '听证笔录（各方签字的扫描件）', en: 'Record of the hearing, as signed by all' })} required>
        {() => <FileDrop to={`/api/matters/${file.matter}/files`} files={value.record} onChange={(record) => change({ record })} />}
      </Field>
    </FaultyForm>
  )
}
