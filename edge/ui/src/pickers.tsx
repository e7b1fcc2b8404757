import { handlesMatters } from '@onedoor/case'
import type { Control } from './form.tsx'
import { matches } from './initials.ts'
import { useOrganisation } from './names.ts'
import { Picker } from './picker.tsx'
import { useSay, useSpeech } from './words.tsx'

type Props = Readonly<{
  control?: Control
  value: string
  onChange: (id: string) => void
  width?: number | string
  allowClear?: boolean
  label?: string
}>

/** A unit in effect today, found by name, by initials (zjj → 住建局) or by its 机关代字. */
export const UnitPicker = (props: Props) => {
  const say = useSay()
  const { language } = useSpeech()
  const { units } = useOrganisation()
  const options = units
    .filter(({ kind }) => handlesMatters(kind))
    .map((unit) => ({ value: unit.id, label: unit.name[language], zh: unit.name.zh, word: unit.word ?? '' }))
  return (
    <Picker
      {...props}
      options={options}
      meant={(typed, option) => matches(typed, option.zh) || matches(typed, option.label) || option.word.includes(typed)}
      placeholder={props.label ?? say({ zh: '名称或拼音首字母', en: 'Name of the unit' })}
      empty={say({ zh: '没有这样的单位', en: 'No such unit' })}
    />
  )
}

const NOWHERE = { value: '-', name: '' }

/**
 * 问题属地: a township or village, found by name, by initials or by division code. In a form the choice is taken back by an option, not by a
 * button: a button inside would be one more stop of the Tab key for a clerk who types on.
 */
export const PlacePicker = (props: Props) => {
  const { value, onChange, label, allowClear = false } = props
  const say = useSay()
  const { places } = useOrganisation()
  const names = new Map(places.map(({ code, name }) => [code, name]))
  const known = places.map(({ code, name, parent }) => {
    const township = parent === undefined ? undefined : names.get(parent)
    return { value: code, label: township === undefined ? name : `${township} · ${name}`, name }
  })
  const none = { ...NOWHERE, label: say({ zh: '说不清', en: 'Not known' }) }
  const options = allowClear || value === '' ? known : [none, ...known]
  return (
    <Picker
      {...props}
      onChange={(code) => onChange(code === NOWHERE.value ? '' : code)}
      options={options}
      meant={(typed, option) => matches(typed, option.label, option.value) || matches(typed, option.name)}
      placeholder={label ?? say({ zh: '地名、拼音首字母或区划代码', en: 'Name, pinyin initials or division code' })}
      empty={say({ zh: '没有这样的地方', en: 'No such place' })}
    />
  )
}

/** 内容分类 of the county, found by name or initials; what was given up is not offered. */
export const TopicPicker = (props: Props) => {
  const say = useSay()
  const { language } = useSpeech()
  const { topics } = useOrganisation()
  const options = topics
    .filter(({ code, until }) => until === undefined || code === props.value)
    .map(({ code, name }) => ({ value: code, label: name[language], zh: name.zh }))
  return (
    <Picker
      {...props}
      options={options}
      meant={(typed, option) => matches(typed, option.zh) || matches(typed, option.label)}
      placeholder={props.label ?? say({ zh: '名称或拼音首字母', en: 'Name of the topic' })}
      empty={say({ zh: '没有这样的分类', en: 'No such topic' })}
    />
  )
}
