import type { UnitKind } from '@onedoor/case'
import { DateField, FaultyForm, Field, useCommand, useDraft, useSay, useToday } from '@onedoor/ui'
import { Input, Select } from 'antd'
import type { WholeUnit } from '../whole.part.tsx'
import { KINDS, SuperiorSelect } from './superior.part.tsx'

type Typed = Readonly<{
  id: string
  kind: UnitKind
  name: Readonly<{ zh: string; en: string }>
  word: string
  address: string
  phone: string
  from: string
  superior: string
  place: Readonly<{ code: string; name: string }>
}>

/** What is sent: only a township has a place, and its id follows from its code. */
const unitOf = ({ place, superior, ...rest }: Typed): object => {
  const unit = { ...rest, ...(superior !== '' && { superior }) }
  return unit.kind === 'township' ? { ...unit, id: `town-${place.code}`, place } : unit
}

type PlaceProps = Readonly<{ place: Typed['place']; change: (place: Typed['place']) => void }>

const PlaceFields = ({ place, change }: PlaceProps) => {
  const say = useSay()
  return (
    <div className="od-cols">
      <Field
        name="place.code"
        label={say({ zh: '区划代码', en: 'Division code' })}
        hint={say({ zh: '统计用区划代码前九位，如 331023101', en: 'The nine digits of the statistics bureau' })}
        required
      >
        {(control) => (
          <Input
            {...control}
            value={place.code}
            maxLength={9}
            inputMode="numeric"
            onChange={(event) => change({ ...place, code: event.target.value })}
          />
        )}
      </Field>
      <Field
        name="place.name"
        label={say({ zh: '地名', en: 'Name as a place' })}
        hint={say({ zh: '如“白鹤镇”，群众选地点时看到', en: 'What petitioners choose when they say where' })}
        required
      >
        {(control) => (
          <Input {...control} value={place.name} maxLength={40} onChange={(event) => change({ ...place, name: event.target.value })} />
        )}
      </Field>
    </div>
  )
}

/** 增设单位: a township brings its place with it. */
export const AddUnitForm = ({ units, done }: { units: readonly WholeUnit[]; done: () => void }) => {
  const say = useSay()
  const today = useToday()
  const { value, change, discard } = useDraft<Typed>('add-unit', {
    id: '',
    kind: 'bureau',
    name: { zh: '', en: '' },
    word: '',
    address: '',
    phone: '',
    from: today,
    superior: '',
    place: { code: '', name: '' },
  })
  const finished = () => {
    discard()
    done()
  }
  const { send, busy, problem } = useCommand<object>('/api/organisation/units', { flat: true, onDone: finished })
  const line = (name: 'id' | 'word' | 'address' | 'phone', label: string, hint?: string) => (
    <Field name={name} label={label} {...(hint !== undefined && { hint })}>
      {(control) => <Input {...control} value={value[name]} onChange={(event) => change({ [name]: event.target.value })} />}
    </Field>
  )
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '增设单位', en: 'Add the unit' }} onSubmit={() => void send(unitOf(value))}>
      <Field name="kind" label={say({ zh: '类别', en: 'Kind' })}>
        {(control) => (
          <Select
            {...control}
            value={value.kind}
            onChange={(kind: UnitKind) => change({ kind })}
            options={KINDS.map(({ value: kind, said }) => ({ value: kind, label: say(said) }))}
          />
        )}
      </Field>
      <Field name="name.zh" label={say({ zh: '名称（中文）', en: 'Name in Chinese' })} required>
        {(control) => (
          <Input {...control} value={value.name.zh} onChange={(event) => change({ name: { ...value.name, zh: event.target.value } })} />
        )}
      </Field>
      <Field name="name.en" label={say({ zh: '名称（英文）', en: 'Name in English' })} required>
        {(control) => (
          <Input {...control} value={value.name.en} onChange={(event) => change({ name: { ...value.name, en: event.target.value } })} />
        )}
      </Field>
      {value.kind === 'township' && <PlaceFields place={value.place} change={(place) => change({ place })} />}
      <div className="od-cols">
        {value.kind !== 'township' &&
          line(
            'id',
            say({ zh: '标识', en: 'Id' }),
            say({ zh: '小写字母、数字、短横线，定后不改', en: 'Small letters, digits, dashes; never changed' }),
          )}
        {line(
          'word',
          say({ zh: '机关代字', en: 'Word of its document numbers' }),
          say({ zh: '如“天住建”', en: 'Stands before the year in each document number' }),
        )}
      </div>
      <SuperiorSelect
        units={units}
        self={value.id}
        value={value.superior}
        required={value.kind === 'vertical'}
        onChange={(superior) => change({ superior })}
      />
      {line('address', say({ zh: '地址', en: 'Address' }))}
      <div className="od-cols">
        {line('phone', say({ zh: '电话', en: 'Telephone' }))}
        <Field name="from" label={say({ zh: '自', en: 'From' })} required>
          {(control) => <DateField control={control} value={value.from} onChange={(from) => change({ from })} />}
        </Field>
      </div>
    </FaultyForm>
  )
}
