import type { Life, Told } from '@onedoor/case'
import { Field, LongTextField, type Said, useSay } from '@onedoor/ui'
import { ToldChoice } from './handling.part.tsx'

type Props = Readonly<{
  name: string
  label: Said
  value: string
  onChange: (text: string) => void
  hint?: Said
  optional?: boolean
}>

/** What somebody says in full, since others will read it. */
export const WordsField = ({ name, label, value, onChange, hint, optional = false }: Props) => {
  const say = useSay()
  return (
    <LongTextField
      name={name}
      label={say(label)}
      {...(hint !== undefined && { hint: say(hint) })}
      required={!optional}
      value={value}
      rows={4}
      most={14}
      maxLength={20_000}
      onChange={onChange}
    />
  )
}

type ToldProps = Readonly<{ life: Life; value: Told; onChange: (told: Told) => void }>

export const ToldField = ({ life, value, onChange }: ToldProps) => {
  const say = useSay()
  return (
    <Field name="told" label={say({ zh: '告知信访人的方式', en: 'How the petitioner is told' })}>
      {(control) => <ToldChoice control={control} life={life} value={value} onChange={onChange} />}
    </Field>
  )
}
