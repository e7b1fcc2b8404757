import { DateField, FaultyForm, Field, Loaded, PageHead, Panel, useCommand, useDraft, useSay, useSpeech, useToday } from '@onedoor/ui'
import { Button, Select } from 'antd'
import { useState } from 'react'
import { HoursForm, HoursShown } from '../hours.part.tsx'
import { useWhole, type WholeUnit } from '../whole.part.tsx'
import { AddUnitForm } from './add-unit.part.tsx'
import { SuperiorForm } from './superior.part.tsx'

const EndUnitForm = ({ unit, units, done }: { unit: WholeUnit; units: readonly WholeUnit[]; done: () => void }) => {
  const say = useSay()
  const { language } = useSpeech()
  const today = useToday()
  const { value, change, discard } = useDraft(`end-unit.${unit.id}`, { until: today, successor: '' })
  const finished = () => {
    discard()
    done()
  }
  const { send, busy, problem } = useCommand<object>(`/api/organisation/units/${unit.id}/end`, { flat: true, onDone: finished })
  const options = units
    .filter(({ id, until }) => id !== unit.id && until === undefined)
    .map(({ id, name }) => ({ value: id, label: name[language] }))
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '撤并', en: 'End the unit' }} onSubmit={() => void send(value)}>
      <p>
        {say({
          zh: '单位不会删除；它经手的事项和文书都保留，此后由承接单位负责。',
          en: 'A unit is never deleted: what it handled and wrote stays, and from then on its successor answers for it.',
        })}
      </p>
      <Field name="until" label={say({ zh: '最后一日', en: 'Last day' })} required>
        {(control) => <DateField control={control} value={value.until} min={today} onChange={(until) => change({ until })} />}
      </Field>
      <Field name="successor" label={say({ zh: '承接单位', en: 'Successor' })} required>
        {(control) => (
          <Select
            {...control}
            showSearch={{ optionFilterProp: 'label' }}
            value={value.successor === '' ? null : value.successor}
            options={options}
            onChange={(successor: string) => change({ successor })}
          />
        )}
      </Field>
    </FaultyForm>
  )
}

type UnitsProps = Readonly<{
  units: readonly WholeUnit[]
  end: (unit: WholeUnit) => void
  place: (unit: WholeUnit) => void
  keep: (unit: WholeUnit) => void
}>

const Units = ({ units, end, place, keep }: UnitsProps) => {
  const say = useSay()
  const { language } = useSpeech()
  return (
    <table className="od-list">
      <colgroup>
        <col />
        <col style={{ width: 110 }} />
        <col style={{ width: 140 }} />
        <col style={{ width: 170 }} />
        <col style={{ width: 230 }} />
        <col style={{ width: 180 }} />
      </colgroup>
      <thead>
        <tr>
          <th>{say({ zh: '单位', en: 'Unit' })}</th>
          <th>{say({ zh: '代字', en: 'Word' })}</th>
          <th>{say({ zh: '电话', en: 'Telephone' })}</th>
          <th>{say({ zh: '办公时间', en: 'Counter open' })}</th>
          <th>{say({ zh: '起止', en: 'In effect' })}</th>
          <th />
        </tr>
      </thead>
      <tbody>
        {units.map((unit) => (
          <tr key={unit.id}>
            <td>
              <span className="od-strong">{unit.name[language]}</span>
              <div className="od-quiet od-ellipsis">{unit.address}</div>
              {unit.superior !== undefined && (
                <div className="od-quiet od-ellipsis">
                  {say({ zh: '上级：', en: 'Led by: ' })}
                  {units.find(({ id }) => id === unit.superior)?.name[language]}
                </div>
              )}
            </td>
            <td>{unit.word}</td>
            <td className="od-num">{unit.phone}</td>
            <td className="od-num">
              <HoursShown unit={unit} />
            </td>
            <td className="od-num">
              {unit.from} — {unit.until ?? ''}
              {unit.successor !== undefined && (
                <div className="od-quiet od-ellipsis">{units.find(({ id }) => id === unit.successor)?.name[language]}</div>
              )}
            </td>
            <td>
              {unit.until === undefined && (
                <Button type="link" size="small" className="od-inline" onClick={() => place(unit)}>
                  {say({ zh: '上级', en: 'Superior' })}
                </Button>
              )}{' '}
              {unit.until === undefined && (
                <Button type="link" size="small" className="od-inline" onClick={() => keep(unit)}>
                  {say({ zh: '办公时间', en: 'Hours' })}
                </Button>
              )}{' '}
              {unit.until === undefined && unit.kind !== 'office' && (
                <Button type="link" size="small" className="od-inline" onClick={() => end(unit)}>
                  {say({ zh: '撤并', en: 'End' })}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** 单位: with the dates of their lives. */
export const UnitsPage = () => {
  const say = useSay()
  const { language } = useSpeech()
  const reading = useWhole()
  const [adding, setAdding] = useState(false)
  const [ending, setEnding] = useState<WholeUnit | undefined>()
  const [keeping, setKeeping] = useState<WholeUnit | undefined>()
  const [placing, setPlacing] = useState<WholeUnit | undefined>()
  return (
    <>
      <PageHead
        title={say({ zh: '单位', en: 'Units' })}
        action={
          <Button type="primary" onClick={() => setAdding(true)}>
            {say({ zh: '增设单位', en: 'Add a unit' })}
          </Button>
        }
      />
      <Loaded reading={reading}>
        {({ units }) => (
          <>
            <Units units={units} end={setEnding} place={setPlacing} keep={setKeeping} />
            {adding && (
              <Panel side close={() => setAdding(false)} title={say({ zh: '增设单位', en: 'Add a unit' })}>
                <AddUnitForm units={units} done={() => setAdding(false)} />
              </Panel>
            )}
            {keeping !== undefined && (
              <Panel side close={() => setKeeping(undefined)} title={keeping.name[language]}>
                <HoursForm key={keeping.id} unit={keeping} done={() => setKeeping(undefined)} />
              </Panel>
            )}
            {placing !== undefined && (
              <Panel side close={() => setPlacing(undefined)} title={placing.name[language]}>
                <SuperiorForm key={placing.id} unit={placing} units={units} done={() => setPlacing(undefined)} />
              </Panel>
            )}
            {ending !== undefined && (
              <Panel side close={() => setEnding(undefined)} title={ending.name[language]}>
                <EndUnitForm key={ending.id} unit={ending} units={units} done={() => setEnding(undefined)} />
              </Panel>
            )}
          </>
        )}
      </Loaded>
    </>
  )
}
