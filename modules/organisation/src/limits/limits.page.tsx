import type { ClockRule, InternalLimit } from '@onedoor/clock'
import {
  DateField,
  FaultyForm,
  Field,
  Loaded,
  LongTextField,
  PageHead,
  Panel,
  type Said,
  useCommand,
  useDraft,
  useRead,
  useSay,
  useToday,
} from '@onedoor/ui'
import { Button, InputNumber } from 'antd'
import { useState } from 'react'

type Listed = Readonly<{ rule: ClockRule; limits: readonly InternalLimit[]; reason?: string }>

const UNITS: Readonly<Record<ClockRule['unit'], Said>> = {
  'calendar-day': { zh: '日', en: 'days' },
  'working-day': { zh: '个工作日', en: 'working days' },
  month: { zh: '个月', en: 'months' },
  year: { zh: '年', en: 'years' },
}

const lengthSaid = (length: number, unit: ClockRule['unit']): Said => ({
  zh: `${length} ${UNITS[unit].zh}`,
  en: `${length} ${UNITS[unit].en}`,
})

const ReasonField = ({ value, onChange }: Readonly<{ value: string; onChange: (reason: string) => void }>) => {
  const say = useSay()
  return (
    <LongTextField
      name="reason"
      label={say({ zh: '理由', en: 'Reason' })}
      required
      value={value}
      rows={2}
      most={6}
      maxLength={500}
      onChange={onChange}
    />
  )
}

const SetForm = ({ rule, done }: { rule: ClockRule; done: () => void }) => {
  const say = useSay()
  const today = useToday()
  const { value, change, discard } = useDraft(`limit.${rule.id}`, { length: Math.max(1, rule.length - 1), from: today, reason: '' })
  const finished = () => {
    discard()
    done()
  }
  const { send, busy, problem } = useCommand<object>('/api/limits', { flat: true, onDone: finished })
  return (
    <FaultyForm
      problem={problem}
      busy={busy}
      submit={{ zh: '定下内部期限', en: 'Set the internal limit' }}
      onSubmit={() => void send({ clock: rule.id, ...value })}
    >
      <p>
        {say({
          zh: `法定期限是 ${say(lengthSaid(rule.length, rule.unit))}（${rule.basis}），内部期限只能更严，不能放宽。是否逾期仍按法定期限，信访人看到的也是法定期限。`,
          en: `The law gives ${say(lengthSaid(rule.length, rule.unit))} (${rule.basis}); an internal limit can only be stricter, never laxer. What is overdue, and what the petitioner sees, goes by the law.`,
        })}
      </p>
      <Field
        name="length"
        label={say({ zh: `内部期限（${UNITS[rule.unit].zh}）`, en: `Internal limit in ${UNITS[rule.unit].en}` })}
        required
      >
        {(control) => (
          <InputNumber
            {...control}
            min={1}
            max={rule.length - 1}
            value={value.length}
            onChange={(length) => change({ length: length ?? 1 })}
          />
        )}
      </Field>
      <Field name="from" label={say({ zh: '自这一天起开始的', en: 'For what starts from' })} required>
        {(control) => <DateField control={control} value={value.from} min={today} onChange={(from) => change({ from })} />}
      </Field>
      <ReasonField value={value.reason} onChange={(reason) => change({ reason })} />
    </FaultyForm>
  )
}

const EndForm = ({ limit, done }: { limit: InternalLimit; done: () => void }) => {
  const say = useSay()
  const today = useToday()
  const { value, change, discard } = useDraft(`end-limit.${limit.clock}`, { reason: '' })
  const finished = () => {
    discard()
    done()
  }
  const { send, busy, problem } = useCommand<object>('/api/limits/end', { flat: true, onDone: finished })
  const end = () => void send({ clock: limit.clock, until: today, ...value })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '取消内部期限', en: 'End the internal limit' }} onSubmit={end}>
      <p>
        {say({
          zh: '今天以后开始的，只按法定期限；已经开始的，仍按原来的内部期限提醒。',
          en: 'What starts after today has the legal period alone; what has started keeps its internal day.',
        })}
      </p>
      <ReasonField value={value.reason} onChange={(reason) => change({ reason })} />
    </FaultyForm>
  )
}

type RowProps = Readonly<{ listed: Listed; set: () => void; end: (limit: InternalLimit) => void }>

const Row = ({ listed: { rule, limits, reason }, set, end }: RowProps) => {
  const say = useSay()
  return (
    <tr>
      <td>
        <span className="od-strong">{say(rule.name)}</span>
        <div className="od-quiet">{rule.basis}</div>
      </td>
      <td>{say(lengthSaid(rule.length, rule.unit))}</td>
      <td>
        {limits.length === 0 && <span className="od-quiet">—</span>}
        {limits.map((limit) => (
          <div key={limit.from}>
            {say(lengthSaid(limit.length, rule.unit))}{' '}
            <span className="od-quiet od-num">
              {limit.from} — {limit.until ?? ''}
            </span>{' '}
            {limit.until === undefined && (
              <Button type="link" size="small" className="od-inline" onClick={() => end(limit)}>
                {say({ zh: '取消', en: 'End' })}
              </Button>
            )}
          </div>
        ))}
        {limits.length > 0 && reason !== undefined && <div className="od-quiet">{reason}</div>}
      </td>
      <td>
        {rule.length > 1 && (
          <Button type="link" size="small" className="od-inline" onClick={set}>
            {say({ zh: '定内部期限', en: 'Set a limit' })}
          </Button>
        )}
      </td>
    </tr>
  )
}

type TableProps = Readonly<{ clocks: readonly Listed[]; set: (rule: ClockRule) => void; end: (limit: InternalLimit) => void }>

const Table = ({ clocks, set, end }: TableProps) => {
  const say = useSay()
  return (
    <table className="od-list">
      <thead>
        <tr>
          <th>{say({ zh: '期限', en: 'Period' })}</th>
          <th>{say({ zh: '法定', en: 'By law' })}</th>
          <th>{say({ zh: '内部', en: 'Internal' })}</th>
          <th />
        </tr>
      </thead>
      <tbody>
        {clocks.map((listed) => (
          <Row key={listed.rule.id} listed={listed} set={() => set(listed.rule)} end={end} />
        ))}
      </tbody>
    </table>
  )
}

/** 内部期限: what the county asks of its own offices beside the law; shorter or not at all. */
export const LimitsPage = () => {
  const say = useSay()
  const reading = useRead<Readonly<{ clocks: readonly Listed[] }>>('/api/limits')
  const [ending, setEnding] = useState<InternalLimit | undefined>()
  const [setting, setSetting] = useState<ClockRule | undefined>()
  return (
    <>
      <PageHead title={say({ zh: '内部期限', en: 'Internal limits' })} />
      <p className="od-quiet">
        {say({
          zh: '内部期限用来提醒，只能比法律短；逾期与否、信访人的权利，一概按法定期限。',
          en: 'Internal limits remind; they can only be shorter than the law. Lateness and every right of the petitioner go by the law alone.',
        })}
      </p>
      <Loaded reading={reading}>{({ clocks }) => <Table clocks={clocks} set={setSetting} end={setEnding} />}</Loaded>
      {setting !== undefined && (
        <Panel side close={() => setSetting(undefined)} title={say(setting.name)}>
          <SetForm key={setting.id} rule={setting} done={() => setSetting(undefined)} />
        </Panel>
      )}
      {ending !== undefined && (
        <Panel side close={() => setEnding(undefined)} title={say({ zh: '取消内部期限', en: 'End the internal limit' })}>
          <EndForm key={ending.clock} limit={ending} done={() => setEnding(undefined)} />
        </Panel>
      )}
    </>
  )
}
