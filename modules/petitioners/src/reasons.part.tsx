import { LongTextField, type Said, useSay } from '@onedoor/ui'

type Props = Readonly<{ name?: string; label: Said; hint?: Said; value: string; onChange: (text: string) => void }>

/** Reasons, or words as they were said. */
export const ReasonsField = ({ name = 'reasons', label, hint, value, onChange }: Props) => {
  const say = useSay()
  return (
    <LongTextField
      name={name}
      label={say(label)}
      required
      {...(hint !== undefined && { hint: say(hint) })}
      value={value}
      rows={3}
      most={10}
      maxLength={2000}
      onChange={onChange}
    />
  )
}
