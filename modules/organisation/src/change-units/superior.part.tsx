import type { UnitKind } from '@onedoor/case'
import { FaultyForm, Field, type Said, useCommand, useDraft, useSay, useSpeech } from '@onedoor/ui'
import { Select } from 'antd'
import type { WholeUnit } from '../whole.part.tsx'

/** What a unit can be; the petition office itself is made at the start and only once. */
export const KINDS: readonly Readonly<{ value: Exclude<UnitKind, 'office'>; said: Said }>[] = [
  { value: 'bureau', said: { zh: '县级部门', en: 'Bureau of the county' } },
  { value: 'vertical', said: { zh: '垂直管理的机关', en: 'Organ led from above' } },
  { value: 'township', said: { zh: '乡镇、街道', en: 'Township' } },
  { value: 'county', said: { zh: '县人民政府（复查复核）', en: 'County government, which reviews' } },
  { value: 'city-bureau', said: { zh: '市级主管部门（复查复核）', en: 'Bureau of the city, which reviews' } },
  { value: 'city', said: { zh: '市人民政府（复查复核）', en: 'City government, which reviews' } },
  { value: 'province-bureau', said: { zh: '省级主管部门（复查复核）', en: 'Provincial bureau, which reviews' } },
  { value: 'province', said: { zh: '省人民政府（复查复核）', en: 'Provincial government, which reviews' } },
]

type Props = Readonly<{
  units: readonly WholeUnit[]
  self: string
  value: string
  required?: boolean
  onChange: (superior: string) => void
}>

/** 上级机关: an answer of this unit can be taken there for review. */
export const SuperiorSelect = ({ units, self, value, required = false, onChange }: Props) => {
  const say = useSay()
  const { language } = useSpeech()
  const options = units
    .filter(({ id, until }) => id !== self && until === undefined)
    .map(({ id, name }) => ({ value: id, label: name[language] }))
  return (
    <Field
      name="superior"
      label={say({ zh: '上级主管机关', en: 'Organ that leads it from above' })}
      hint={say({
        zh: '对它的意见不服，可以向这个机关请求复查；没有就留空。',
        en: 'Its opinions can be taken there for review. Leave empty if there is none.',
      })}
      required={required}
    >
      {(control) => (
        <Select
          {...control}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          value={value === '' ? null : value}
          options={options}
          onChange={(superior: string | null | undefined) => onChange(superior ?? '')}
        />
      )}
    </Field>
  )
}

/** Names or changes the superior of a unit that is there. */
export const SuperiorForm = ({ unit, units, done }: { unit: WholeUnit; units: readonly WholeUnit[]; done: () => void }) => {
  const { value, change, discard } = useDraft(`superior.${unit.id}`, { superior: unit.superior ?? '' })
  const finished = () => {
    discard()
    done()
  }
  const { send, busy, problem } = useCommand<object>(`/api/organisation/units/${unit.id}/superior`, { flat: true, onDone: finished })
  return (
    <FaultyForm
      problem={problem}
      busy={busy}
      submit={{ zh: '保存上级机关', en: 'Save' }}
      onSubmit={() => void send(value.superior === '' ? {} : value)}
    >
      <SuperiorSelect units={units} self={unit.id} value={value.superior} onChange={(superior) => change({ superior })} />
    </FaultyForm>
  )
}
