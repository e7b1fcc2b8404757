import { LongTextField, type Said, useSay } from '@onedoor/ui'

type Props = Readonly<{ name: string; label: Said; value: string; onChange: (text: string) => void; hint?: Said; rows?: number }>

/** What somebody says in full, since the other side must be able to answer it. */
export const WordsField = ({ name, label, value, onChange, hint, rows = 4 }: Props) => {
  const say = useSay()
  return (
    <LongTextField
      name={name}
      label={say(label)}
      {...(hint !== undefined && { hint: say(hint) })}
      required
      value={value}
      rows={rows}
      most={14}
      maxLength={4000}
      onChange={onChange}
    />
  )
}
