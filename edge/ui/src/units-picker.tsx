import { Select } from 'antd'
import type { Control } from './form.tsx'
import { matches } from './initials.ts'
import { useOrganisation } from './names.ts'
import { useSay, useSpeech } from './words.tsx'

export type ManyProps = Readonly<{ control: Control; value: readonly string[]; onChange: (value: readonly string[]) => void }>

/** Several of a list, found by name or by the first letters of its pinyin. */
export const ManyPicker = ({
  control,
  value,
  onChange,
  options,
}: ManyProps & Readonly<{ options: readonly Readonly<{ value: string; label: string }>[] }>) => {
  const say = useSay()
  return (
    <Select
      {...control}
      mode="multiple"
      value={[...value]}
      options={[...options]}
      onChange={(chosen: string[]) => onChange(chosen)}
      showSearch={{ filterOption: (typed, option) => matches(typed, option?.label ?? '') }}
      placeholder={say({ zh: '名称或拼音首字母，可选几个', en: 'Name; more than one may be chosen' })}
      style={{ width: '100%' }}
    />
  )
}

/** Any units of the county, the petition office and the discipline bodies too: each may be complained of. */
export const UnitsPicker = (props: ManyProps) => {
  const { language } = useSpeech()
  const { units } = useOrganisation()
  return <ManyPicker {...props} options={units.map(({ id, name }) => ({ value: id, label: name[language] }))} />
}
