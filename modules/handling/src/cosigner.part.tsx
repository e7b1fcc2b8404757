import { Field, useSay, useUnitName } from '@onedoor/ui'
import { Radio } from 'antd'

type Props = Readonly<{ units: readonly string[]; unit: string; onChange: (unit: string) => void }>

/** Which of the units that have not co-signed. */
export const CosignerField = ({ units, unit, onChange }: Props) => {
  const say = useSay()
  const unitName = useUnitName()
  return (
    <Field name="unit" label={say({ zh: '没有会签的单位', en: 'Unit that has not co-signed' })} required>
      {(control) => (
        <Radio.Group
          id={control.id}
          vertical
          value={unit}
          options={units.map((one) => ({ value: one, label: unitName(one) }))}
          onChange={(event) => onChange(event.target.value as string)}
        />
      )}
    </Field>
  )
}
