import { Field, type Said, useSay } from '@onedoor/ui'
import { Input } from 'antd'

type Props = Readonly<{ name: string; label: Said; value: string; onChange: (no: string) => void }>

/** Another matter, by the number that people say. */
export const NumberField = ({ name, label, value, onChange }: Props) => {
  const say = useSay()
  return (
    <Field name={name} label={say(label)} hint={say({ zh: '如 访2026-000123 或 2026-123', en: 'Such as 2026-123' })} required>
      {(control) => <Input {...control} value={value} maxLength={64} onChange={(event) => onChange(event.target.value)} />}
    </Field>
  )
}
